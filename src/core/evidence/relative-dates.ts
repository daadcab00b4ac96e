import { findDate } from '../article/dates.ts';

/** Words for days that only whoever knows the date of writing can date, in the main languages. Case matters. */
const latin = [
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  '[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow',
  '(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier this) (?:week|weekend|month|year|night|morning|afternoon|evening)',
  '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|[Gg]estern|[Vv]orgestern',
  "[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Aa]ujourd[’']hui",
  '[Ll]unes|[Mm]artes|[Mm]iércoles|[Jj]ueves|[Vv]iernes|[Aa]yer',
  '(?:[Ss]egunda|[Tt]erça|[Qq]uarta|[Qq]uinta|[Ss]exta)-feira|[Oo]ntem|[Aa]manhã',
  '[Ll]unedì|[Mm]artedì|[Mm]ercoledì|[Gg]iovedì|[Vv]enerdì',
  '[Pp]oniedziałek|[Ww]torek|[Cc]zwartek|[Pp]iątek|[Ww]czoraj|[Dd]zisiaj',
  '[Pp]azartesi|[Pp]erşembe|[Cc]umartesi|[Dd]ün|[Bb]ugün|[Yy]arın',
].join('|');

/** Those that begin with a letter that is not one of ASCII. */
const others = [
  '[Пп]онедельник|[Вв]торник|[Чч]етверг|[Пп]ятниц[ау]|[Сс]уббот[ау]|[Вв]чера|[Сс]егодня|[Зз]автра',
  '[Пп]онеділок|[Вв]івторок|[Чч]етвер|[Вв]чора|[Сс]ьогодні',
  '[Śś]rodę|[Çç]arşamba',
  'أمس|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس',
].join('|');

/**
 * Cheap and coarse: most sentences hold none of these, and are not looked through letter by letter. V8 tries these only where
 * a word of ASCII begins, which takes a third of the time.
 */
const mayHoldLatin = new RegExp(`(?:\\b|_)(?:${latin})`, 'u');
const mayHoldOthers = new RegExp(others, 'u');
const beginsOthers = /[\u0400-\u06ffÇçŚś]/u;
const wholeWords = new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin}|${others})(?![\\p{L}\\p{N}])`, 'gu');

/** As far as a date may stand behind the day that it belongs to: 'Tuesday, the 5th of March 2024'. */
const reach = 40;

/**
 * The first words of a text that mean a date only to whoever knows when it was written ('Tuesday', 'yesterday'), in
 * UTF-16 offsets. A day beside which its full date stands is dated; `undefined` where there are no such words.
 */
export function findRelativeDate(text: string): { readonly start: number; readonly end: number } | undefined {
  if (!mayHold(text)) return undefined;
  for (const { 0: words, index } of text.matchAll(wholeWords)) {
    const end = index + words.length;
    const near = findDate(text.slice(end, end + reach));
    const isDated = near !== undefined && near.start <= 8 && near.date.year !== null;
    if (!isDated) return { start: index, end };
  }
  return undefined;
}

function mayHold(text: string): boolean {
  return mayHoldLatin.test(text) || (beginsOthers.test(text) && mayHoldOthers.test(text));
}
