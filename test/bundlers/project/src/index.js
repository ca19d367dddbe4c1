import { parseDuration } from 'news-video';
import 'news-video/define';
import 'news-video/transcript';

document.documentElement.dataset.seconds = String(parseDuration('2:45'));
