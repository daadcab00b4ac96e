/** @typedef {import('./coder.mjs').Coder} Coder */

/**
 * What is decided on some words: the keys of it, and the fields that their record has to have afterwards.
 *
 * @typedef {object} Decision
 * @property {string} section In which section of the sidecar.
 * @property {Readonly<Record<string, unknown>>} record
 * @property {(coder: Coder) => Promise<void>} code
 * @property {Addition[]} [then] What is said of the act besides, once it is tagged.
 */

/** @typedef {(coder: Coder) => Promise<void>} Addition */

/**
 * Somebody acts here.
 *
 * @param {string} actor What is typed to find the actor.
 * @param {string} type Label of the type.
 * @param {Readonly<Record<string, unknown>>} record
 * @param {{key?: 't' | 'b' | '-', then?: Addition[]}} [more]
 * @returns {Decision}
 */
export function tag(actor, type, record, { key = 't', then = [] } = {}) {
  return {
    section: 'responses',
    record,
    then,
    code: async (coder) => {
      await coder.press(key);
      await coder.take('Tag Actor Response (1/', actor);
      await coder.take('Tag Actor Response (2/', type);
    },
  };
}

/**
 * Several act together.
 *
 * @param {readonly string[]} actors
 * @param {string} type
 * @param {Readonly<Record<string, unknown>>} record
 * @returns {Decision}
 */
export function joint(actors, type, record) {
  return {
    section: 'responses',
    record,
    code: async (coder) => {
      await coder.press('t');
      await coder.take('Tag Actor Response (1/', 'Several');
      for (const actor of actors) {
        await coder.take('Several Actors', actor);
        await coder.standsOn('Done: ');
      }
      await coder.take('Several Actors', '', 'Done: ');
      await coder.take('Tag Actor Response (2/', type);
    },
  };
}

/**
 * Somebody acts whom the register does not know yet.
 *
 * @param {string} name
 * @param {string} kind
 * @param {string} type
 * @param {Readonly<Record<string, unknown>>} record
 * @returns {Decision}
 */
export function tagNew(name, kind, type, record) {
  return {
    section: 'responses',
    record,
    code: async (coder) => {
      await coder.press('t');
      await coder.asked('Who did or said this? Type a name or an alias');
      await coder.type(name);
      await coder.shows(`Create actor “${name}”`);
      // It stands below names that are a little like it, and above the last row.
      await coder.press('ArrowUp', 'ArrowUp');
      await coder.take('Tag Actor Response (1/', '', 'Create actor');
      await coder.take('Create Actor', kind);
      await coder.take('Tag Actor Response (3/', type);
    },
  };
}

/**
 * No act: nobody acts in these words.
 *
 * @param {string} role
 * @param {string} [actor] Who has that part in an act.
 * @param {string} [id]
 * @param {string} [of] Type of that act.
 * @returns {Decision}
 */
export function noAct(role, actor, id, of) {
  return {
    section: 'noActs',
    record: actor === undefined ? { role: 'none' } : { role: role.toLowerCase(), actor: id, of },
    code: async (coder) => {
      await coder.press('x');
      await coder.take('No Act', role);
      if (actor === undefined) return;
      await coder.take('No Act (2/', actor);
      await coder.asked('Of which act?');
      await coder.takeTold('No Act', ` · ${of}`);
    },
  };
}

/**
 * The words tell the act that stands nearest as well.
 *
 * @param {string} quote The own words of that act.
 * @returns {Decision}
 */
export function sameAct(quote) {
  return {
    section: 'also',
    record: { quote },
    code: async (coder) => {
      await coder.press('m');
      await coder.takeTold('Same Act as…', '', quote);
    },
  };
}

/**
 * The event of a rationale is told in no article here.
 *
 * @param {string} [title]
 * @returns {Decision}
 */
export function outside(title = '') {
  return {
    section: 'rationales',
    record: { other: 'outside', ...(title !== '' && { title }) },
    code: async (coder) => {
      await coder.press('o');
      await coder.answer('Outside the Corpus', title);
    },
  };
}

/**
 * A rationale means another event.
 *
 * @param {string} event What is typed to find it.
 * @param {string} other Its id.
 * @param {readonly string[]} relations How this page's event and it relate, by their labels.
 * @param {readonly [from: 'this' | 'other', type: string][]} made
 * @param {readonly (readonly [number: string, means: 'this' | 'other'])[]} [numbers] What `Event 15` means in the line, in
 *   the order of asking.
 * @returns {Decision}
 */
export function link(event, other, relations, made, numbers = []) {
  return {
    section: 'rationales',
    record: {
      other,
      ...(numbers.length > 0 && { numbers: Object.fromEntries(numbers) }),
      relations: made.map(([from, type]) => ({ from, type })),
    },
    code: async (coder) => {
      await coder.press('l');
      await coder.take('Link Event (1/', event);
      await coder.takeChecked('Link Event (2/', relations);
      for (const [index, [, meant]] of numbers.entries())
        await coder.take(`Link Event (${index + 3}/`, meant === 'this' ? 'This page’s event' : 'The other event');
    },
  };
}

/**
 * A rationale means an event that events.yaml gets with it.
 *
 * @param {{title: string, kind: string, date: string, id: string}} event
 * @param {string} relation
 * @param {readonly [from: 'this' | 'other', type: string]} made
 * @returns {Decision}
 */
export function linkNew({ title, kind, date, id }, relation, [from, type]) {
  return {
    section: 'rationales',
    record: { other: id, relations: [{ from, type }] },
    code: async (coder) => {
      await coder.press('l');
      await coder.take('Link Event (1/', 'New event');
      await coder.answer('Link Event: New Event (2/', title);
      await coder.take('Link Event: New Event (3/', kind);
      await coder.answer('Link Event: New Event (4/', date);
      await coder.answer('Link Event: New Event (5/', id);
      await coder.takeChecked('Link Event (6/', [relation]);
    },
  };
}

/**
 * One thing more about an act, of which a list asks.
 *
 * @param {string} key
 * @param {string} title
 * @param {string} row
 * @returns {Addition}
 */
export function set(key, title, row) {
  return async (coder) => {
    await coder.press(key);
    await coder.take(title, row);
  };
}

/**
 * A comment on an annotation.
 *
 * @param {string} text
 * @returns {Addition}
 */
export function comment(text) {
  return async (coder) => {
    await coder.press('c');
    await coder.answer('Comment', text);
  };
}
