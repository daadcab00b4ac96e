import { strictEqual } from 'node:assert/strict';
import { findRelativeDate } from '../../../src/core/evidence/relative-dates.ts';

/** The first words that mean a date to whoever knows the day of writing stand between `[` and `]`. */
function check(marked: string): void {
  const text = marked.replaceAll(/[[\]]/g, '');
  const found = findRelativeDate(text);
  const shown =
    found === undefined
      ? text
      : `${text.slice(0, found.start)}[${text.slice(found.start, found.end)}]${text.slice(found.end)}`;
  strictEqual(shown, marked);
}

describe('words for a day that only the day of writing dates', () => {
  it('are found in the main languages, of whatever letters they begin with', () => {
    check('The ferry sank on [Tuesday] off the coast.');
    check('[Last week] the mill closed.');
    check('Die Fähre sank am [Dienstag] vor der Küste.');
    check('Le bac a coulé [mardi] au large.');
    check('El transbordador se hundió el [miércoles].');
    check('A balsa afundou na [terça-feira].');
    check('Il traghetto è affondato [lunedì].');
    check('Паром затонул [вчера] у берега.');
    check('Пором затонув [сьогодні] біля берега.');
    check('Prom zatonął w [środę] u wybrzeży.');
    check('Prom zatonął w [piątek] u wybrzeży.');
    check('Feribot [çarşamba] günü battı.');
    check('Feribot [dün] battı.');
    check('غرقت العبارة [أمس] قبالة الساحل.');
  });

  it('are found beside marks of Markdown and of speech', () => {
    check('_[Today]_ the mill closed.');
    check('**[Monday]**: the mill closed.');
    check('“[Tomorrow] we sail”, she said.');
    check('Rain—[today] too.');
  });

  it('are whole words', () => {
    check('The Sundaymen met, and the Mondays played on.');
    check('Préjeudi, ámardi and 3today are no words.');
  });

  it('are dated where the full date stands beside them', () => {
    check('On Tuesday, 5 March 2024, the mill closed.');
    check('On Tuesday, 5 March 2024, the mill closed, and [yesterday] it burnt.');
  });
});
