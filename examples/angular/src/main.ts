import 'news-video/define';
import 'news-video/transcript';
import { bootstrapApplication } from '@angular/platform-browser';
import { Article } from './article.js';

bootstrapApplication(Article);
