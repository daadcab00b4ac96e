/** The names of the months in the main languages, one line a month, in small letters and without their full stops. */
const monthNames = [
  'january jan januar janvier janv enero ene janeiro gennaio gen января янв январь січня stycznia leden ledna ocak januari يناير ژانویه',
  'february feb febr februar février fevrier févr febrero fevereiro fev febbraio февраля фев февраль лютого lutego února şubat subat februari فبراير فوریه',
  'march mar märz mars marzo março marco марта мар март березня marca března mart maart مارس',
  'april apr avril avr abril abr aprile апреля апр апрель квітня kwietnia dubna nisan أبريل ابريل آوریل',
  'may mai mayo maio maggio mag мая май травня maja května mayıs mayis mei مايو مه',
  'june jun juni juin junio junho giugno giu июня июн июнь червня czerwca června haziran يونيو ژوئن',
  'july jul juli juillet juil julio julho luglio lug июля июл июль липня lipca července temmuz يوليو ژوئیه',
  'august aug août aout agosto августа авг август серпня sierpnia srpna ağustos agustos augustus أغسطس اغسطس اوت',
  'september sep sept septembre septiembre setiembre setembro set settembre сентября сен сент сентябрь вересня września září eylül eylul سبتمبر سپتامبر',
  'october oct oktober okt octobre octubre outubro ottobre октября окт октябрь жовтня października října ekim أكتوبر اكتوبر اکتبر',
  'november nov novembre noviembre novembro ноября ноя ноябрь листопада listopada listopadu kasım kasim نوفمبر نوامبر',
  'december dec dezember dez décembre decembre diciembre dic dezembro dicembre декабря дек декабрь грудня grudnia prosince aralık aralik ديسمبر دسامبر',
];

const months = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of a month by its name in any of the main languages, undefined for other words. */
export function monthNumber(name: string): number | undefined {
  return months.get(name.toLowerCase().normalize('NFC').replace('i̇', 'i'));
}

/** The days of the week in the main languages, as alternatives of a pattern. */
export const weekdays = [
  '(?:mon|tues?|wednes|thu(?:rs?)?|fri|satur|sun)(?:day)?|wed|sat',
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunes|martes|mi[eé]rcoles|jueves|viernes|s[áa]bado|domingo',
  '(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?',
  'luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica',
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  "понеділок|середа|четвер|п[’']ятниця|субота|неділя",
  'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
  'pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar',
  '(?:ال)?(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|(?:یک|دو|سه|چهار|پنج)?شنبه',
].join('|');

/** Words that say what date follows, in the main languages: 'Published on', 'Data publikacji', 'Stand'. */
export const dateIntroductions = [
  '(?:date|published|posted|publication date|first published|released|issued|dated)(?: on| at)?',
  'veröffentlicht(?: am)?|erschienen(?: am)?|stand|datum',
  'publi[eé](?: le)?|paru le|le',
  'publicado(?: el| em)?|publicada|fecha(?: de publicaci[oó]n)?|data(?: de publica[cç][aã]o)?',
  'pubblicato(?: il)?|data(?: di pubblicazione)?',
  'опубликовано|дата(?: публикации)?|опубліковано|дата публікації',
  'opublikowano|data publikacji|data dodania',
  'yay[ıi]n(?:lanma)? tarihi|tarih|yay[ıi]nlan(?:ma|d[ıi])',
  'تاريخ النشر|نشر(?:ت)? في|تاریخ انتشار',
].join('|');

/** Words that say that a text was changed: what date follows is no date of the article. */
export const updateWords = [
  '(?:last )?(?:updated?|modified|edited)(?: on| at)?',
  'aktualisiert(?: am)?|zuletzt aktualisiert',
  'mise? à jour(?: le)?|modifiée?(?: le)?',
  '(?:última )?actualizaci[oó]n|actualizad[oa](?: el)?|atualizad[oa](?: em)?|aggiornat[oa](?: il)?',
  'обновлено|изменено|оновлено|(?:son )?güncelle(?:nme|me)|آخر تحديث',
].join('|');
