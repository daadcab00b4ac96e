import { builtInActors } from '../../src/core/registers/built-in.ts';
import { readActors, type Actor } from '../../src/core/registers/actors.ts';
import { actorsStyle, addActor, changeActor } from '../../src/core/registers/edit-actors.ts';
import { actorRemarks } from '../core/helpers/register-remarks.ts';
import { actorSearch } from '../../src/core/registers/search.ts';
import { lookupNames } from '../../src/core/registers/names.ts';
import { atOnce } from '../../src/core/steps.ts';
import { editYaml } from '../../src/core/yaml/edit.ts';
import { printField } from '../../src/core/yaml/print.ts';
import { manyActors, numbers, withSlip } from '../core/helpers/many-actors.ts';

/** Measures a register of actors of three sizes: `node src/tools/run-program.mjs bench/registers`. */
for (const size of [200, 2000, 20_000]) {
  const actors = manyActors(size);
  const yaml = printRegister(actors);
  console.log(`\n${size} actors, ${(yaml.length / 1e6).toFixed(2)} million characters`);
  measure('readActors', 3, () => readActors(yaml));
  measure('actorRemarks', 1, () => actorRemarks(yaml));
  measure('lookupNames', 1, () => atOnce(lookupNames(actors)));
  const middle = `a${String(Math.floor(size / 2)).padStart(6, '0')}`;
  const added = { id: `${middle}x`, name: 'New', type: 'other' } as const;
  measure('add an actor on lines', 5, () => addActor(yaml, added));
  measure('change an actor on lines', 5, () => changeActor(yaml, middle, { code: 'NEW' }));
  const edit = { kind: 'add', section: 'actors', record: added, placement: 'by-id' } as const;
  measure('add an actor in the whole file', 1, () => editYaml(yaml, [edit], actorsStyle));
  measureSearch(actors);
}
console.log(`\n${builtInActors().length} built-in actors`);

function printRegister(actors: readonly Actor[]): string {
  const style = actorsStyle.styleOf('actors');
  const lines = actors.map(({ id, name, aliases = [], type = 'other', posts = [] }) => {
    const all = posts.map((post) => ({ for: post.for, title: post.title, from: post.from }));
    const fields = { id, name, aliases, type, ...(all.length > 0 && { posts: all }) };
    return `  - { ${Object.entries(fields)
      .map(([key, value]) => printField(key, value, style))
      .join(', ')} }\n`;
  });
  return `newsweave: 1\nactors:\n${lines.join('')}`;
}

function measureSearch(actors: readonly Actor[]): void {
  const search = actorSearch(actors);
  const next = numbers(11);
  measure('first search (makes the index)', 1, () => search('xyz', 10));
  const typed: Readonly<Record<string, (name: string) => string>> = {
    exact: (name) => name.toLowerCase(),
    'one slip': (name) => withSlip(name, next),
    'two slips': (name) => withSlip(withSlip(name, next), next),
    'words swapped': (name) => name.split(' ').reverse().join(' '),
    'first 60 %': (name) => name.slice(0, Math.ceil(name.length * 0.6)),
  };
  for (const [kind, type] of Object.entries(typed)) {
    const runs = Array.from({ length: 300 }, () => {
      const { name } = actors[Math.floor(next() * actors.length)] ?? { name: '' };
      const query = type(name);
      let found: ReturnType<typeof search> = [];
      const ms = msOf(() => (found = search(query, 10)));
      return { ms, place: found.findIndex((match) => match.actor.name === name) };
    });
    const share = (places: number) =>
      ((100 * runs.filter(({ place }) => place >= 0 && place < places).length) / runs.length).toFixed(1);
    const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
    console.log(
      `  search, ${kind}: first ${share(1)} %, among five ${share(5)} %, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    );
  }
}

/** Prints the processor time of some work: what it takes on a machine that does nothing else. */
function measure(what: string, times: number, work: () => unknown): void {
  const all = Array.from({ length: times }, () => msOf(work));
  console.log(`  ${what}: ${all.map((ms) => ms.toFixed(1)).join(', ')} ms`);
}

function msOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
