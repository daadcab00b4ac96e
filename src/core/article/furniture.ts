import type { QuotedRange } from '../text/range.ts';
import { readDateLine } from './date-line.ts';
import { findDate } from './dates.ts';
import { isBlank, type Source } from './source.ts';

/** Where readers are sent to, as an alternative of a pattern. */
const platform =
  '(?:facebook|twitter|x|whats ?app|telegram|linkedin|reddit|e-?mail|instagram|viber|pinterest|youtube|messenger|vk|bluesky|threads|mastodon|tiktok|rss)';

/**
 * Lines that are furniture wherever they stand: the whole line has to fit. A sentence of an article may begin
 * with the same words ('Share prices fell.', 'Like many in Accra, …'), so what may follow them is told too.
 */
const wholeLines: readonly RegExp[] = [
  // Adverts.
  /^(?:advert(?:isement)?s?|ad|sponsored(?: content| post)?|promoted(?: content)?|paid (?:content|post)|реклама|anzeige|publicidad|publicité)\W*$/iu,
  /^advertisement\b\W{0,5}(?:(?:scroll|continue|skip|close|story|article|\d)\b.{0,60})?$/iu,
  /^(?:story|article) continues below(?: (?:this )?ad(?:vertisement)?)?\W*$/iu,
  // Comments and reviews.
  /^(?:leave|write|add|post) (?:a |your )?(?:review|comment|reply|rating)s?\b[^.,]{0,40}\.?$/iu,
  /^(?:\d+\s+)?comments?(?:\s*\(\d+\))?\W*$/iu,
  /^(?:join|start) the (?:conversation|discussion)\W*$/iu,
  /^(?:no comments yet|view (?:all )?comments|show comments|be the first to comment)\b.{0,20}$/iu,
  // Pointers to other articles.
  /^(?:read|see|watch|listen)\s+(?:more|also|next|too)(?:\s*[:|>»→–—-].{0,200}|\W*)$/iu,
  /^(?:watch|listen)\s+on\W*$/iu,
  /^(?:read|see|find out) more (?:about|on|at|from|here|in)\b[^.]{0,160}$/iu,
  /^also (?:read|see|watch|in|on)\b\s*[:|>»→–—-].{0,200}$/iu,
  /^(?:also (?:read|see)|see also|further reading|next article|previous article|next post|previous post|up next|don['’]t miss)(?:\s*[:|>»→–—-].{0,200}|\W*)$/iu,
  /^(?:continue reading|keep reading|show more|load more|view all|see all|more)\W*$/iu,
  /^click here\b(?:\W*|\s+(?:to|for|and|if)\b.{0,80})$/iu,
  /^(?:watch|listen|video|live|podcast|gallery|in pictures)\s*[:|].{0,160}$/iu,
  /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels)\s*:.{0,200}$/iu,
  // Sharing and subscribing.
  /^share(?:\s+(?:this|the|our)\s+(?:article|story|post|page|link|news|video|on|via|with)\b.{0,80}|(?:\s+(?:this|now|article|story|post|page|link))?\W*)$/iu,
  new RegExp(`^share\\s+(?:on|via|to|with)(?:\\W*|\\s+(?:${platform}|friends|your)\\b.{0,80})$`, 'iu'),
  /^(?:tweet|retweet|e-?mail(?: this)?|print(?: this)?(?: page| article)?|copy(?: the)? link|pin it|save(?: this)?(?: article| for later)?|bookmark)\W*$/iu,
  new RegExp(`^(?:(?:${platform}|print|copy link|share|tweet)(?:\\s*[|,·•/&]\\s*|\\s+|$|(?: and ))){2,}\\W*$`, 'iu'),
  /^(?:follow|like|find|join)\s+(?:us|our)(?:\s+(?:on|in|at|via|channel|group|telegram|whats ?app)\b.{0,120}|\W*)$/iu,
  new RegExp(
    `^(?:follow|like|find|join)\\s+(?:@?[\\w.-]+\\s+){1,4}(?:on|via|at)\\s+(?:${platform}|google news)\\b[^.]{0,60}$`,
    'iu',
  ),
  /^subscribe(?:\s+(?:to (?:our|the|this|us|get|receive|read|continue|unlock)|for|now|here|today|and|via|with)\b.{0,160}|\s+to [^.,]{1,60}|\W*)$/iu,
  /^sign up(?:\s+(?:for|to|here|now|today|with|and|via)\b.{0,160}|\W*)$/iu,
  /^(?:get|receive) (?:the|our|all|breaking|daily)\b.{0,100}\b(?:newsletter|inbox|alerts?|app|email)\b.{0,60}$/iu,
  /^(?:our |daily |weekly |the )?newsletters?\W*$/iu,
  /^(?:download|install|get) (?:our|the)\b.{0,40}\bapp\b.{0,60}$/iu,
  /^(?:support|donate to|help)\s+(?:us|our|the|this|independent|quality|free|local)\b.{0,40}\b(?:journalism|newsroom|reporting)\b.{0,40}$/iu,
  /^(?:[Ss]upport us|SUPPORT US|(?:[Dd]onate|DONATE|[Bb]ecome an? (?:member|patron|supporter))(?: now| today| here)?)\W*$/u,
  // Legal lines and navigation.
  /^(?:©|\(c\)\s|copyright\s*(?:$|[:©\d]|\(c\)|by\b)).{0,200}$/iu,
  /^(?:.{0,80}\W)?all rights reserved\b.{0,80}$/iu,
  /^(?:privacy policy|terms (?:of use|and conditions|of service)|cookie (?:policy|settings)|accept (?:all )?cookies|contact us|about us|advertise with us|log ?in|sign in|register|menu|search|home|skip to (?:main )?content|back to top|top of page)\W*$/iu,
  /^we use cookies\b.{0,200}$/iu,
  // Reading time and stamps.
  /^(?:\d+\s*[- ]?min(?:ute)?s?(?:\s+read)?|reading time\b.{0,30})\W*$/iu,
  /^(?:last )?(?:updated|modified|edited)\s*(?::.{0,60}|(?:at\s+)?\d{1,2}[:.]\d{2}\b.{0,20}|\d+ (?:minute|min|hour|day|week|month)s? ago\W*)$/iu,
  /^(?:photo|image|picture|photograph|foto|credit|file photo|getty images?)\s*(?:[:/©(|].{0,80}|\W*)$/iu,
  /^\((?:photo|image|picture|file photo)\b[^)]{0,100}\)$/iu,
];

/** Headers of lists of other articles. */
const teaserHeaders =
  /^(?:(?:related|recommended|recent|similar|more|other|top|latest|popular|trending|featured|breaking|today['’]s)(?:\s+(?:related|top|latest|recent|popular))?\s+(?:stories|story|articles?|news|posts?|topics?|content|headlines|reads?|coverage|reading|links|videos?)|you (?:may|might) (?:also )?(?:be interested|like|enjoy|want to read|have missed)\b[^.,]{0,30}|more (?:on|from|in)\b[^.,!?]{0,50}|(?:most|also) (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|today|now|this week|this month))?|recommended(?: for you)?|trending(?: now)?|editors?['’]?s?['’]? (?:picks?|choice)|what to read next|read next|related|latest|headlines|in other news|(?:elsewhere|also) on\b[^.,!?]{0,40})\s*[:»>]?$/iu;

/** Longest line that a pattern can make furniture; longer ones are somebody's words. */
const maxLine = 260;

/** True for a line that is furniture wherever it stands: an advert, a date stamp, a share or subscribe line … */
export function isFurnitureLine(line: string): boolean {
  const text = plain(line);
  if (text === '' || text.length > maxLine) return false;
  return (
    isTeaserHeader(text) ||
    isDateStamp(text) ||
    isUpdateStamp(text) ||
    isBreadcrumb(text) ||
    wholeLines.some((form) => form.test(text))
  );
}

/** True for the header of a list of other articles: 'Related stories', 'Most read'. */
export function isTeaserHeader(line: string): boolean {
  const text = plain(line);
  return text.length < 80 && teaserHeaders.test(text);
}

/** A date put there by the site: with the word `date` before it or an advert behind it. It says nothing of the article. */
function isDateStamp(text: string): boolean {
  if (text.length > 80) return false;
  const found = findDate(text);
  if (found === undefined) return false;
  const before = text.slice(0, found.start).trim();
  const after = text.slice(found.end).trim();
  if (timeBeforeAdvert.test(after)) return before.length <= 20;
  return /^date$/i.test(before) && onlyTime.test(after);
}

const time = '(?:[,|]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*(?:am|pm|[A-Z]{2,4}))?)?';
const onlyTime = new RegExp(`^${time}$`, 'iu');
const timeBeforeAdvert = new RegExp(`^${time}\\W*advert(?:isement)?s?\\W*$`, 'iu');

/** When the site changed the text last: `Updated on Thursday, 5 March 2026, 10:30 GMT`. */
function isUpdateStamp(text: string): boolean {
  const stamp = /^(?:last )?(?:updated|modified|edited)\b(?:\s+(?:on|at))?\s*[:–-]?\s*(?=\S)/iu.exec(text)?.[0];
  return stamp !== undefined && readDateLine({ start: 0, end: 0, text: text.slice(stamp.length) }) !== undefined;
}

/** `Home > World > Asia`: short words between at least two separators. */
function isBreadcrumb(text: string): boolean {
  const parts = text.split(/\s*[>›»|→]\s*/u).filter((part) => part !== '');
  return parts.length >= 3 && parts.every((part) => part.length <= 25 && !/[.!?]$/.test(part));
}

/** A line without Markdown's marks round it; a line too long for furniture even with a link's address stays as it is. */
function plain(line: string): string {
  const text = line.trim();
  if (text.length > 4 * maxLine) return text;
  return text
    .replace(/^(?:#{1,6}\s+|>\s+|[-*•]\s+)/u, '')
    .replace(/^(\*\*|__|\*|_|\[)(.*?)(?:\1|\](?:\([^)]*\))?)$/su, '$2')
    .trim();
}

/** The lines as blocks: neighbours, blank lines between them aside, are one block of whole lines. */
export function furnitureBlocks(source: Source, lines: ReadonlySet<number>): QuotedRange[] {
  const blocks: { first: number; last: number }[] = [];
  for (const index of [...lines].sort((a, b) => a - b)) {
    const open = blocks.at(-1);
    if (open !== undefined && onlyBlank(source, open.last + 1, index)) open.last = index;
    else blocks.push({ first: index, last: index });
  }
  return blocks.map(({ first, last }) => source.quote(source.lines[first]?.start ?? 0, source.lines[last]?.end ?? 0));
}

function onlyBlank(source: Source, from: number, to: number): boolean {
  return source.lines.slice(from, to).every(isBlank);
}
