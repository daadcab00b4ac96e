import assert from 'node:assert/strict';
import { isFurnitureLine } from '../../../src/core/article/furniture.ts';

/** The lines of a table, one entry each. */
const lines = (table: string) => table.trim().split(/\n\s*/u);

const furniture: [string, string][] = [
  [
    'an advert',
    `Advertisement
    ADVERTISEMENT. SCROLL TO CONTINUE READING.
    Advertisement - scroll to continue
    Advertisement 2
    Ad
    Sponsored content
    Story continues below advertisement
    Реклама
    Anzeige`,
  ],
  [
    'a date stamp of the site',
    `date 5 March 2026
    Date 2026-03-05 10:30
    5 March 2026 Advertisement
    5 March 2026, 10:30 advertisement`,
  ],
  [
    'a note of the last change',
    `Last updated: 5 March 2026
    Updated 5 March 2026, 10:30 GMT
    Updated on Thursday, March 5, 2026
    Updated at 10:30 GMT
    Last updated 3 hours ago
    Modified: 10:30
    Actualizado 5 mar 2026
    Mis à jour le 5 mars 2026`,
  ],
  [
    'an invitation to comment',
    `Leave a review
    Leave a comment
    Write a reply
    3 comments
    Comments (0)
    Be the first to comment
    Join the conversation
    Readers’ comments
    Sort by: Newest`,
  ],
  [
    'a pointer to another article',
    `Read more
    Read more: Ferry prices rise
    READ ALSO: Ferry prices rise
    Also read | Ferry prices rise
    Read more about the ferries
    See also
    Continue reading
    Click here to see the ships
    Watch: the ferries sail
    Don’t miss`,
  ],
  ['a list of its topics', 'Tags: ferries, Ghana\nFiled under: Ferries\nTopics: ferries'],
  [
    'an invitation to share or follow',
    `Share
    Share this article
    Share this on social media
    Share on Facebook
    Share via email
    Share with friends
    Tweet
    Copy link
    Facebook Twitter WhatsApp
    Facebook | Twitter | Email
    Follow us on Telegram
    Follow Port Gazette on Facebook
    Follow @portgazette on X
    Join our WhatsApp group for more`,
  ],
  [
    'an invitation to subscribe or give',
    `Subscribe
    Subscribe to our newsletter
    Subscribe to Port Gazette
    Sign up for our newsletter
    Get the latest news in your inbox
    Download our app
    Support our journalism
    Support independent journalism today
    Support us
    Donate now
    Become a member
    Free daily newsletter
    After newsletter promotion
    Thank you for subscribing!
    By signing up, you agree to our Terms of Service and Privacy Policy.
    You can unsubscribe at any time.
    Something went wrong. Please try again.
    Privacy notice: Letters may hold adverts. See our policy.
    Get more news like this. Subscribe to Port Gazette.
    Save articles to read later and create your own reading list.
    All that counts at sea, every Monday: sign up here`,
  ],
  [
    'a legal line',
    `© 2026 Port Gazette
    Copyright 2026 Port Gazette
    Copyright © Port Gazette
    (c) 2026 Port Gazette
    Port Gazette. All rights reserved.
    Privacy policy
    We use cookies to improve the site.
    We value your privacy
    We and our 120 partners store cookies on your device.
    Manage your preferences
    Accept necessary cookies`,
  ],
  [
    'what the newsroom says of the text',
    `This article originally appeared on Port Gazette: Ferries sail again
    This report by The Volta Press was first published March 5, 2026.
    This story has been updated with the number of ships.
    Reach Ama Serwaa at aserwaa@example.org. Follow her on X @serwaa.
    Contact the writer: aserwaa@example.org`,
  ],
  ['navigation', 'Home > World > Africa\nHome | News | Ferries\nLog in\nMenu\nBack to top\nSkip to main content'],
  ['a reading time', '3 min read\n5 minute read\nReading time: 3 minutes'],
  ['the credit of a photograph', 'Photo: Ama Serwaa\nImage © Port Gazette\nGetty Images\n(Photo by Ama Serwaa)'],
  [
    'the header of a list of other articles',
    `Related stories
    Related articles:
    Most read
    You may also like
    You might be interested in
    More from Port Gazette
    Latest news
    Recommended for you
    Editor’s picks
    Trending now
    Read next
    Also on Port Gazette`,
  ],
  [
    'one with the marks of Markdown',
    '**Advertisement**\n- Advertisement\n[Advertisement](https://example.org)\n## Related stories',
  ],
];

describe('a line is furniture', () => {
  for (const [name, table] of furniture) {
    it(`where it is ${name}`, () => {
      for (const line of lines(table)) assert.ok(isFurnitureLine(line), line);
    });
  }
});

describe('a line is no furniture', () => {
  it('where it is a sentence that begins with the same words', () => {
    const sentences = `
      Advertisement rates rose by a tenth.
      Share prices fell.
      Share the burden, the mayor urged.
      Like many in Accra, she waited for a year.
      Join forces in the south, he said.
      Support for the deal is now at 60 percent.
      Support from the US came late.
      Updated figures show a rise.
      Updated on Monday, the list has ten names.
      Edited transcripts were given out.
      Copyright law must change, he said.
      You may be fined, the police warned.
      More in the north had no water.
      Also on Monday, two ships sailed.
      Elsewhere on the coast, ferries waited.
      Read more slowly, the deal says less.
      Home was far away.
      Comments were few.
      Leave comments to others, she said.
      Latest figures show a rise.
      Related to this, two ships sailed.
      Subscribers of the line were told.
      Subscribe to peace, she said.
      Sign up or leave, they were told.
      Click here, they said.
      Donate blood, the ministry urged.
      Become a member of the union today, they said.
      Follow him on foot, they said.
      Help us now, they cried.
      Video showed two ships.
      Live shells were found.
      Photo shoots were banned.
      Date palms were planted.
      Top news came late.
      In other news, two ships sailed.
      Register by Monday, they were told.
      Something went wrong on the night of the storm, he told the court.
      Please try again, the judge told him.
      This report was first published in 2019 by the ministry.
      This report was updated in May.
      We and our partners in the region welcome the ceasefire.
      Contact between the two capitals was lost at noon.
      Accept the offer, the mayor urged.
      Newsletters were found in the wreck.
      Unsubscribe rates rose.
      By signing up, you help the union, she said.
      Get home. Subscribers wait.`;
    for (const line of lines(sentences)) assert.ok(!isFurnitureLine(line), line);
  });

  it('where it is a dateline, a byline or the date of the article', () => {
    for (const line of [
      'ACCRA, 5 March (Reuters)',
      'By Ama Serwaa',
      '5 March 2026',
      'Published: 5 March 2026',
      'Date: 5 March 2026',
    ]) {
      assert.ok(!isFurnitureLine(line), line);
    }
  });

  it('where it is long, since then it is somebody’s words', () => {
    assert.ok(!isFurnitureLine(`Read more: ${'ferries and '.repeat(30)}ships`));
    assert.ok(!isFurnitureLine(`Tags: ${'ferries, '.repeat(300)}`));
  });

  it('where it is empty or of marks alone', () => {
    for (const line of ['', '  ', '---', '**', '•', '>', '|']) assert.ok(!isFurnitureLine(line), line);
  });
});
