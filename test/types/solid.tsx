import type { NewsVideo, NewsVideoEvent } from 'news-video';
import type {} from 'news-video/types/solid';

// Compiled by `npm run test:types`, and never run: what a project in Solid may write, and what it may not.
export function Clip() {
  let clip: NewsVideo | undefined;
  const onReport = ({ detail }: NewsVideoEvent) => console.log(detail.action, clip?.state);
  return (
    <>
      <news-video
        ref={(element) => {
          clip = element;
        }}
        src="/clips/flood/master.m3u8"
        attr:poster-srcset="/clips/flood/poster-480.jpg 480w"
        prop:headline="A flood"
        credit={null}
        attr:duration="165"
        prop:start={5}
        bool:muted={true}
        on:news-video={{ handleEvent: onReport, once: true }}
        on:playing={({ type }) => console.log(type)}
        on:error={(event) => console.log(event.type)}
      />
      <news-video-transcript for="flood" prop:open={true} />
      {/* @ts-expect-error Solid would write the attribute postersrcset: poster-srcset, or prop:posterSrcset */}
      <news-video posterSrcset="/clips/flood/poster-480.jpg 480w" />
      {/* @ts-expect-error there is no such attribute */}
      <news-video heading="A flood" />
    </>
  );
}
