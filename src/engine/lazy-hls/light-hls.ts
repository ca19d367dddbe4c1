import Hls from 'hls.js/light';
import type { HlsChunk } from '../hls-shell.js';
import { hlsEngineOf } from './hls-engine.js';

export const openHls: HlsChunk['openHls'] = hlsEngineOf(Hls);
