import assert from 'node:assert/strict';
import { oneAtATime } from '../../src/extension/one-at-a-time.ts';
import { ServerEnded } from '../../src/extension/server-ended.ts';
import { childrenOf } from '../../src/extension/views/children.ts';
import { shownNodes } from '../../src/extension/views/shown-nodes.ts';
import type { TreeNode } from '../../src/server/protocol.ts';

function node(id: string): TreeNode {
  const nothing = { description: null, spoken: null, target: null, annotation: null, page: null };
  return { ...nothing, id, parent: null, label: id, icon: 'file', kind: 'event', hasChildren: false };
}

/** Four views, each with a row of its own, whose server does one thing after the other when it is asked. */
function fourViews(...answers: readonly ('rows' | Error)[]) {
  let isRunning = true;
  const messages: string[] = [];
  const failures: unknown[] = [];
  let close: (() => void) | undefined;
  const tell = oneAtATime((message) => {
    messages.push(message);
    return new Promise<void>((resolve) => (close = resolve));
  });
  const views = ['events', 'actors', 'to do', 'check'].map((id) => {
    const nodes = shownNodes();
    let asked = 0;
    const questions = {
      ask: () => {
        const answer = answers[Math.min(asked, answers.length - 1)];
        asked += 1;
        return answer === 'rows' ? Promise.resolve([node(id)]) : Promise.reject(answer ?? new Error('nothing'));
      },
      isRunning: () => isRunning,
      onFailure: (error: unknown) => {
        failures.push(error);
        void tell(String(error));
      },
    };
    return () => childrenOf(nodes, null, questions);
  });
  return {
    messages,
    failures,
    /** The rows of all views, asked for at once. */
    rows: async () =>
      (await Promise.all(views.map((ask) => ask()))).map(({ nodes }) => nodes.map(({ id }) => id).join()),
    isAnswer: async () => (await Promise.all(views.map((ask) => ask()))).map(({ isAnswer }) => isAnswer),
    giveUp: () => {
      isRunning = false;
    },
    closeMessage: () => close?.(),
  };
}

const all = ['events', 'actors', 'to do', 'check'];
const none = ['', '', '', ''];
const ended = new ServerEnded(null);

describe('views whose server ends while they wait', () => {
  it('wait for the next one, and tell nobody', async () => {
    const views = fourViews(ended, 'rows');
    assert.deepEqual(await views.rows(), all);
    assert.deepEqual(views.messages, []);
  });

  it('keep what they show where the next one ends as well', async () => {
    const views = fourViews('rows', ended);
    assert.deepEqual(await views.rows(), all);
    assert.deepEqual(await views.rows(), all);
    assert.deepEqual(views.messages, []);
  });

  it('are empty where none is started any more, which is told once by who gave it up', async () => {
    const views = fourViews('rows', ended);
    await views.rows();
    views.giveUp();
    assert.deepEqual(await views.rows(), none);
    assert.deepEqual(await views.isAnswer(), [false, false, false, false]);
    assert.deepEqual(views.messages, []);
  });
});

describe('views that cannot be filled', () => {
  it('tell the person in one message for all of them, keep what they show, and log each', async () => {
    const views = fourViews('rows', new Error('The disk is gone.'));
    await views.rows();
    assert.deepEqual(await views.rows(), all);
    assert.deepEqual(views.messages, ['Error: The disk is gone.']);
    assert.equal(views.failures.length, 4);
    await views.rows();
    assert.equal(views.messages.length, 1);
  });

  it('tell again once the person has read it', async () => {
    const views = fourViews(new Error('The disk is gone.'));
    assert.deepEqual(await views.rows(), none);
    views.closeMessage();
    await views.rows();
    assert.equal(views.messages.length, 2);
  });
});
