// Registers the elements. The name of this file keeps it out of the server.
import 'news-video/define';
import 'news-video/transcript';

export default defineNuxtPlugin(() => {});
