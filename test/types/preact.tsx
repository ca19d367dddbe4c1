import type { NewsVideo, NewsVideoEvent } from 'news-video';
import type {} from 'news-video/types/preact';
import { useRef } from 'preact/hooks';

// Compiled by `npm run test:types`, and never run: what a project in Preact may write, and what it may not.
export function Clip() {
  const clip = useRef<NewsVideo>(null);
  const onReport = ({ detail }: NewsVideoEvent) => console.log(detail.action, clip.current?.state);
  return (
    <>
      <news-video
        ref={clip}
        id="flood"
        src="/clips/flood/master.m3u8"
        poster="/clips/flood/poster.jpg"
        poster-srcset="/clips/flood/poster-480.jpg 480w"
        headline="A flood"
        credit={null}
        duration={165}
        aspect-ratio={1.78}
        start="0:05"
        end={60}
        stream-type="live"
        layout="wide"
        loading="eager"
        muted
        autoplay={false}
        onnews-video={onReport}
        onplaying={({ type }) => console.log(type)}
        class="lead"
      >
        <track src="/clips/flood/en.vtt" kind="captions" srclang="en" label="English" />
      </news-video>
      <news-video-transcript for="flood" open layout="beside" />
      {/* @ts-expect-error there is no such layout */}
      <news-video layout="middle" />
      {/* @ts-expect-error there is no such attribute */}
      <news-video heading="A flood" />
    </>
  );
}
