import { For, Show } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { hydrate as hydrateTree, render } from 'solid-js/web';

export function Article(props) {
  return (
    <article>
      <Show when={props.state.isShown} fallback={<p>No clip today.</p>}>
        <news-video
          id="clip"
          src={props.state.src}
          headline={props.state.headline}
          credit={props.state.credit}
          duration={props.state.duration}
          poster-srcset={props.state.posterSrcset}
          posterAlt={props.state.posterAlt}
          bool:loop={props.state.loop}
          bool:muted={true}
          on:news-video={props.onReport}
          on:playing={props.onPlaying}
          on:error={props.onError}
        >
          <For each={props.state.tracks}>
            {({ src, srclang, label }) => <track kind="captions" src={src} srclang={srclang} label={label} />}
          </For>
          <span slot="caption">{props.state.caption}</span>
        </news-video>
      </Show>
      <Show when={props.state.hasTranscript}>
        <news-video-transcript for="clip" open />
      </Show>
    </article>
  );
}

export function mount(target, first, listeners) {
  return start(render, target, first, listeners);
}

export function hydrate(target, first, listeners) {
  return start(hydrateTree, target, first, listeners);
}

function start(show, target, first, listeners) {
  const [state, setState] = createStore(first);
  show(() => <Article state={state} {...listeners} />, target);
  return (next) => setState(reconcile(next));
}
