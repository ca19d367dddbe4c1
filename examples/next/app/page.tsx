import { Article } from './Article';
import { Clip } from './Clip';
import { flood, trains } from './clips';

/** A server component: the functions of `news-video/server` run here, and never in the browser. */
export default function Page() {
  return <Article lead={<Clip clip={flood} />} second={<Clip clip={trains} />} />;
}
