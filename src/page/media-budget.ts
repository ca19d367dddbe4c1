import { type PageMember, page } from './page-state.js';

/** One that plays, and one to go back to, or to go to next. Each holds some 10 MB, and iOS has about 16 media elements for a whole page. */
const MOST_HOLDERS = 2;

/** `member` holds buffers, and uses them from now on. */
export function holdMedia(member: PageMember): void {
  dropMedia(member);
  page().holders.add(member);
}

/** `member` has given back what it held. */
export function dropMedia(member: PageMember): void {
  page().holders.delete(member);
}

/** While more clips hold buffers than a page should keep, those give back that used them longest ago. */
export function keepToBudget(): void {
  const { holders } = page();
  for (const member of Array.from(holders).slice(0, -1)) {
    if (holders.size <= MOST_HOLDERS) return;
    member.park();
  }
}
