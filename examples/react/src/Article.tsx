import 'news-video/define';
import 'news-video/transcript';
import 'news-video/news-video.css';
import type { NewsVideoEvent } from 'news-video';
import type {} from 'news-video/types/react';
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
      <news-video
        id="flood"
        src={`${FLOOD}cmaf/master.m3u8`}
        poster={`${FLOOD}poster-640.jpg`}
        headline={headline}
        caption={undefined}
        credit={null}
        duration={165}
        muted
        autoplay={false}
        onnews-video={onReport}
      >
        <track kind="captions" src={`${FLOOD}captions.en.vtt`} srcLang="en" label="English" default />
      </news-video>
      <news-video-transcript for="flood" open />
      <p>
        <button type="button" onClick={() => setIsLong(!isLong)}>
          another title
        </button>{' '}
        last event: <output>{lastAction}</output>
      </p>
      <news-video src={`${TRAINS}clip-360.mp4`} headline="Why the night trains came back" duration="1:59" />
    </article>
  );
}
