import 'news-video/news-video.css';
import type { NewsVideoEvent } from 'news-video';
import { NewsVideo, NewsVideoTranscript } from 'news-video/react';
import { useState } from 'react';

const FLOOD = '/clips/flood-meadows/';
const TRAINS = '/clips/night-trains/';

export function Article() {
  const [isLong, setIsLong] = useState(false);
  const [lastAction, setLastAction] = useState('none');
  const onReport = ({ detail }: NewsVideoEvent) => setLastAction(detail.action);
  const headline = isLong
    ? 'How a meadow swallows a flood, and gives it back'
    : 'How a meadow swallows a flood';
  return (
    <article>
      <h1>The valley that learned to make room</h1>
      <p>
        The river came over the wall <a href="#flood&t=0:10">three times in nine years</a>.
      </p>
      <NewsVideo
        id="flood"
        src={`${FLOOD}cmaf/master.m3u8`}
        poster={`${FLOOD}poster-640.jpg`}
        headline={headline}
        caption={undefined}
        duration={165}
        muted
        autoplay={false}
        onNewsVideo={onReport}
      >
        <track kind="captions" src={`${FLOOD}captions.en.vtt`} srcLang="en" label="English" default />
      </NewsVideo>
      <NewsVideoTranscript htmlFor="flood" open />
      <p>
        <button type="button" onClick={() => setIsLong(!isLong)}>
          another title
        </button>{' '}
        last event: <output>{lastAction}</output>
      </p>
      <NewsVideo src={`${TRAINS}clip-360.mp4`} headline="Why the night trains came back" duration={119} />
    </article>
  );
}
