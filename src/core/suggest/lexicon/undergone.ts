/** Beginnings of lines that tell what somebody undergoes, has or is, without doing anything. */
const undergone = [
  /^(?:had|having|saw|seeing) (?:its|his|her|their|all|some|most|one|two|three|several)\b/i,
  /^(?:found|finding|finds) (?:it|him|her|them)sel(?:f|ves)\b/i,
  /^end(?:ed|ing|s) up\b/i,
  /^(?:bore|bears|bearing) (?:the|most)\b/i,
  /^(?:went|going|goes) without\b/i,
  /^(?:ran|running|runs) (?:out|short|low)\b/i,
  /^(?:stands|standing|stood) to (?:lose|gain|profit|benefit)\b/i,
  /^(?:lies|lying|lay) (?!in wait)(?:in|on|at|within|between|along|beside|close|near)\b/i,
  /^(?:re)?gain(?:ed|ing|s) (?:its|his|her|their|the|a)\b/i,
  /^(?:benefit(?:s|ed|ing)?|profit(?:s|ed|ing)?) from\b/i,
  /^(?:owns|owes|inherits|inherited)\b/i,
  /^depend(?:s|ing) on\b/i,
  /^(?:sleeping|sheltering|stranded|trapped)\b/i,
  /\b(?:its|their|his|her) [^,;]{1,40}? (?:is|are|was|were|remains?|remained|lies?|stands?) (?:now |still |\p{L}+ly )?(?:stuck|stranded|idle|blocked|frozen|cut|closed|shut|empty|trapped|damaged|destroyed|gone|lost|burning|hit|grounded|occupied|besieged|at stake|in (?:doubt|ruins|danger)|under (?:water|siege|fire))\b/iu,
];

/** True for a line such as 'Had its accounts frozen', 'Found itself cut off'. */
export function isUndergone(text: string): boolean {
  const line = text.trim();
  return undergone.some((beginning) => beginning.test(line));
}
