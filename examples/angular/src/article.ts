import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import type { NewsVideoEvent } from 'news-video';

@Component({
  selector: 'app-article',
  templateUrl: './article.html',
  // Tags that are no components of Angular.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Article {
  readonly isLong = signal(false);
  readonly lastAction = signal('none');
  readonly headline = computed(() =>
    this.isLong() ? 'How a meadow swallows a flood, and gives it back' : 'How a meadow swallows a flood',
  );

  onReport({ detail }: NewsVideoEvent): void {
    this.lastAction.set(detail.action);
  }
}
