/** Where readers are sent to, as an alternative of a pattern. */
export const platform =
  '(?:facebook|twitter|x|whats ?app|telegram|linkedin|reddit|e-?mail|instagram|viber|pinterest|youtube|messenger|vk|bluesky|threads|mastodon|tiktok|rss)';

/**
 * Lines that are furniture wherever they stand: the whole line has to fit. A sentence of an article may begin
 * with the same words ('Share prices fell.', 'Like many in Accra, …'), so what may follow them is told too.
 */
export const englishLines: readonly RegExp[] = [
  // Adverts.
  /^(?:advert(?:isement)?s?|ad|sponsored(?: content| post)?|promoted(?: content)?|paid (?:content|post)|реклама|anzeige|publicidad|publicité)\W*$/iu,
  /^advertisement\b\W{0,5}(?:(?:scroll|continue|skip|close|story|article|\d)\b.{0,60})?$/iu,
  /^(?:story|article) continues below(?: (?:this )?ad(?:vertisement)?)?\W*$/iu,
  /^(?:article continues after|continue reading below|(?:article|story) continues below|continue reading after|scroll (?:down )?to continue).{0,40}$/iu,
  // Comments and reviews.
  /^(?:leave|write|add|post) (?:a |your )?(?:review|comment|reply|rating)s?\b[^.,]{0,40}\.?$/iu,
  /^(?:\d+\s+)?comments?(?:\s*\(\d+\))?\W*$/iu,
  /^(?:join|start) the (?:conversation|discussion)\W*$/iu,
  /^(?:no comments yet|(?:view|read|see|show|post|add) (?:all |the )?comments?|be the first to comment)\b.{0,20}$/iu,
  /^(?:comments are (?:closed|off|disabled)|(?:log|sign) ?in to (?:comment|reply|continue|read|post)|sort by\s*:?\s*(?:newest|oldest|most recent|most liked)).{0,60}$/iu,
  /^(?:(?:show|hide|open) (?:the )?(?:comments|discussion)|readers?['’]?s? comments|comments? (?:section|thread|policy|guidelines))\W*$/iu,
  /^(?:your email address will not be published|required fields are marked|save my name).{0,120}$/iu,
  /^\d[\d.,]*k?\s+(?:shares?|views?|likes?|reactions?)\W*$/iu,
  // Pointers to other articles.
  /^(?:read|see|watch|listen)\s+(?:more|also|next|too)(?:\s*[:|>»→–—-].{0,200}|\W*)$/iu,
  /^(?:watch|listen)\s+on\W*$/iu,
  /^(?:read|see|find out) more (?:about|on|at|from|here|in)\b[^.]{0,160}$/iu,
  /^also (?:read|see|watch|in|on)\b\s*[:|>»→–—-].{0,200}$/iu,
  /^(?:also (?:read|see)|see also|further reading|next article|previous article|next post|previous post|up next|don['’]t miss)(?:\s*[:|>»→–—-].{0,200}|\W*)$/iu,
  /^(?:continue reading|keep reading|show more|load more|view all|see all|more)\W*$/iu,
  /^click here\b(?:\W*|\s+(?:to|for|and|if)\b.{0,80})$/iu,
  /^(?:watch|listen|video|live|podcast|gallery|in pictures)\s*[:|].{0,160}$/iu,
  /^(?:related(?: story| article| stories| articles)?|(?:suggested|related|more) topics?|tagged(?: with| as| in)?|posted in|tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels)\s*:.{0,200}$/iu,
  /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u,
  // Sounds and pictures.
  /^(?:listen to (?:this )?(?:article|story|episode)|listen now|play video|watch (?:the )?video|view (?:image|gallery|photos)|enlarge (?:this )?image|(?:hide|toggle) caption|open image)\b.{0,40}$/iu,
  /^image (?:source|caption)\s*[,:].{0,160}$/iu,
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
  /^(?:(?:our|free|daily|weekly|morning|evening|weekend|email|the|more) ){0,4}newsletters?(?: sign[- ]?up)?\W*$/iu,
  /^thank(?:s| you) for (?:subscribing|signing up|registering|joining)\b.{0,80}$/iu,
  /^by (?:signing up|subscribing|registering|joining|clicking|continuing|submitting|providing|entering)\b.{0,80}\byou(?: also)? (?:agree|consent|accept|acknowledge|confirm|are agreeing)\b.{0,200}$/iu,
  /^(?:you (?:can|may) |to )?(?:unsubscribe|opt out)(?: at any time| anytime| here| by| via| from (?:our|these|this)|\W*$).{0,120}$/iu,
  /^(?:(?:skip (?:past|to)|before|after|end of|start of) )?newsletter (?:promotion|sign[- ]?up|block)\W*$/iu,
  /^skip (?:past|advert(?:isement)?s?|ads?)\b[^.]{0,60}$/iu,
  /^(?:(?:something went wrong|an error (?:has )?occurred)\W*(?:please .{0,80})?|please (?:try again(?: later)?|enter a valid .{0,60})\W*|this field is required\W*)$/iu,
  /^privacy (?:notice|policy|statement)\s*:.{0,250}$/iu,
  /^(?:download|install|get) (?:our|the)\b.{0,40}\bapp\b.{0,60}$/iu,
  /^(?:support|donate to|help)\s+(?:us|our|the|this|independent|quality|free|local)\b.{0,40}\b(?:journalism|newsroom|reporting)\b.{0,40}$/iu,
  /^(?:[Ss]upport us|SUPPORT US|(?:[Dd]onate|DONATE|[Bb]ecome an? (?:member|patron|supporter))(?: now| today| here)?)\W*$/u,
  /^(?:already (?:an? )?(?:subscriber|member|registered|subscribed)|not (?:a subscriber|registered)|have an account|create (?:a free|an) account|start your free trial|enter your e-?mail)\b.{0,80}$/iu,
  /^(?:this (?:article|content|story) is (?:for|available to) (?:our )?(?:subscribers|members)|you have \d+ (?:free )?articles?|to (?:continue|keep) reading)\b.{0,100}$/iu,
  /^(?:turn on|allow|enable|get) (?:breaking )?(?:news )?(?:notifications|alerts)\b.{0,60}$/iu,
  /^follow .{1,80}\b(?:at|on|via) https?:\/\/\S{1,200}$/iu,
  // What the newsroom says of itself.
  /^(?:the )?(?:views?|opinions?) expressed (?:in|by|here|are)\b.{0,250}$/iu,
  /^@[\w.]{2,40}$/u,
  /^a version of this (?:article|story) (?:first )?appear(?:s|ed) .{0,200}$/iu,
  /^this (?:(?:article|story|piece|post|column|interview)(?: (?:by|from) .{2,60})?|report by .{2,60}) (?:was |has been )?(?:first |originally |also |previously ){1,2}(?:published|appeared|posted|printed|ran|aired|released)\b.{0,200}$/iu,
  /^(?:this (?:article|story) (?:has been|was|is|may be) (?:updated|corrected|amended|edited|developing|being updated)|this is a (?:breaking|developing) (?:news )?story)\b.{0,160}$/iu,
  /^(?:(?:you can |to )?(?:reach|contact|e-?mail|write to|tip) [^.:;!?"“”]{2,60}|(?:his|her|their|the) e-?mail(?: address)? is)\b.{0,30}[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]+\.\p{L}.{0,120}$/iu,
  /^published in .{2,60},.{4,30}\d{4}\W*$/iu,
  /^(?:our standards|corrections|editorial standards)\s*:.{0,160}$/iu,
  /^(?:report an?|spotted an?|found an?|see an?) (?:correction|error|typo|mistake)\b.{0,80}$/iu,
  /^(?:got|have|do you have) (?:a|an?y|some) (?:news )?(?:tips?|story|stories)\b.{0,100}$/iu,
  /^(?:about the (?:author|writer|reporter)s?|our (?:sites|partners|apps))\W*$/iu,
  /^(?:contact|e-?mail|write to)?\W*(?:(?:the|our) \p{L}+(?: at)?|me at|us at)?\W*[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,4}\W*$/iu,
  /^[([*—–\s-]*(?:end|ends|end of (?:article|story|text)|-?30-?)[)\]*—–\s-]*$/u,
  /^(?:\(ENDS?\)|[—–-]+\s*ENDS?\s*[—–-]*|ENDS|#{3,}|-30-|[—–]\s*30\s*[—–])$/u,
  // Legal lines and navigation.
  /^(?:©|\(c\)\s|copyright\s*(?:$|[:©\d]|\(c\)|by\b)).{0,200}$/iu,
  /^(?:.{0,80}\W)?all rights reserved\b.{0,80}$/iu,
  /^(?:privacy policy|terms (?:of use|and conditions|of service)|cookie (?:policy|settings)|(?:accept|allow|reject|decline)(?: all| only)?(?: (?:necessary|essential|optional|non-essential))? cookies|cookies? (?:notice|preferences|consent)|contact us|about us|advertise with us|log ?in|sign in|register|menu|search|home|reuse this content|purchase licensing rights|skip to (?:main |the )?(?:content|navigation)|toggle navigation|ad feedback|(?:open|close|main) menu|my account|sign out|log ?out|accept all|manage (?:my |your )?(?:choices|cookies|cookie settings|preferences|settings|consent)|reject all|privacy|terms|cookies|careers|advertise|site ?map|imprint|impressum|rss(?: feed)?|contact|e-paper|loading(?: comments)?|please wait|sections|quick links|useful links|scroll to top|back to top|top of page)\W*$/iu,
  /^(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)) .{0,60}\bcookies\b.{0,200}$/iu,
  /^(?:we (?:and our (?:\d+ )?(?:partners|vendors)(?=.{0,120}\b(?:cookies?|device|personal data))|(?:value|care about|respect) your privacy)|your privacy(?: (?:choices|rights|matters)|\W*$))\b.{0,200}$/iu,
  // Reading time and stamps.
  /^(?:\d+\s*[- ]?min(?:ute)?s?(?:\s+(?:read|listen|watch|video))?|reading time\b.{0,30})\W*$/iu,
  /^(?:last )?(?:updated|modified|edited)\s*(?::.{0,60}|(?:at\s+)?\d{1,2}[:.]\d{2}\b.{0,20}|\d+ (?:minute|min|hour|day|week|month)s? ago\W*)$/iu,
  /^(?:photo|image|picture|photograph|foto|credit|file photo|getty images?)\s*(?:[:/©(|].{0,80}|\W*)$/iu,
  /^\((?:photo|image|picture|file photo)\b[^)]{0,100}\)$/iu,
];

/** Headers of lists of other articles. */
export const englishTeaserHeaders =
  /^(?:(?:related|recommended|recent|similar|more|other|top|latest|popular|trending|featured|breaking|today['’]s)(?:\s+(?:related|top|latest|recent|popular))?\s+(?:stories|story|articles?|news|posts?|topics?|content|headlines|reads?|coverage|reading|links|videos?)|you (?:may|might) (?:also )?(?:be interested|like|enjoy|want to read|have missed)\b[^.,]{0,30}|more (?:on|from|in)\b[^.,!?]{0,50}|(?:most|also) (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|today|now|this week|this month))?|recommended(?: for you)?|trending(?: now)?|editors?['’]?s?['’]? (?:picks?|choice)|what to read next|read next|related|latest|headlines|in other news|around the (?:web|site|bbc)|from our partners|from the web|explore more|more like this|keep reading|top picks|explore more on .{2,40}|more on this (?:story|topic)|popular(?: now)?|(?:stories|articles) you (?:may|might) .{0,30}|you may have missed|what (?:others|we['’]re|to) (?:are )?reading|(?:read|see|watch)(?: more| also| next)?:|(?:read|see|watch) also|also (?:read|see|watch)|see also|up next|more (?:stories )?by [^.,!?]{1,40}|topics|tags|(?:elsewhere|also) on\b[^.,!?]{0,40})\s*[:»>]?$/iu;
