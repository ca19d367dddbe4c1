import type { NewsVideo, NewsVideoEvent } from 'news-video';
import type {} from 'news-video/types/react';
import { useRef } from 'react';

// Compiled by `npm run test:types`, and never run: what a project in React 19 may write, and what it may not.
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
        className="lead"
      >
        <track src="/clips/flood/en.vtt" kind="captions" srcLang="en" label="English" />
      </news-video>
      <news-video-transcript for="flood" open layout="beside" />
      {/* @ts-expect-error there is no such layout */}
      <news-video layout="middle" />
      {/* @ts-expect-error there is no such layout of a transcript */}
      <news-video-transcript layout="left" />
      {/* @ts-expect-error React hears this event on <video> alone: onplaying */}
      <news-video onPlaying={() => {}} />
      {/* @ts-expect-error there is no such attribute */}
      <news-video heading="A flood" />
    </>
  );
}
