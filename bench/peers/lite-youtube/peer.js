/** The pattern of a facade in its smallest form. What it plays is YouTube's, and not here. */
export const liteYoutube = {
  name: 'lite-youtube',
  title: 'lite-youtube-embed',
  docs: 'https://github.com/paulirish/lite-youtube-embed#basic-usage',
  packages: ['lite-youtube-embed'],
  hasScript: true,
  isFacadeOnly: true,
  embed: ({ poster, headline, number }) =>
    `<lite-youtube videoid="clip${number}" playlabel="Play: ${headline}" style="background-image:url('${poster}')"></lite-youtube>`,
};
