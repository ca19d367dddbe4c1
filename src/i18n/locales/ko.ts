import type { Catalogue } from '../messages.js';

export const catalogue = (): Catalogue => ({
  play: '동영상 재생',
  playLive: '라이브 동영상 재생',
  live: '라이브',
  credit: '동영상: {credit}',
  captionsIn: '자막: {languages}',
  noCaptions: '자막 없음',
  playing: '동영상이 재생되고 있습니다',
  retry: '다시 시도',
  watchElsewhere: '동영상 페이지로 이동',
  offline: '오프라인 상태입니다. 동영상을 보려면 연결이 필요합니다.',
  notFound: '이 동영상은 더 이상 여기에 없습니다.',
  forbidden: '이 동영상을 볼 수 없습니다.',
  unsupported: '사용 중인 브라우저에서 이 동영상을 재생할 수 없습니다.',
  decode: '이 동영상은 손상되어 재생할 수 없습니다.',
  timeout: '동영상을 불러오는 데 시간이 너무 오래 걸립니다.',
  hour_other: '{count}시간',
  minute_other: '{count}분',
  second_other: '{count}초',
  locale: 'ko',
});
