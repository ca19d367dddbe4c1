const LIT = /\/lit-html\/lit-html\.js$/;

/** As Lit makes it, once for each copy of itself. */
const OWN_POLICY = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';

/** The same, or the one that a copy before it has left with the document. */
const SHARED_POLICY = 'document[Symbol.for("lit-html")]??=s?.createPolicy("lit-html",{createHTML:i})';

/**
 * Rollup plugin: a page whose policy says `trusted-types lit-html` lets a policy of one name be made once, and may have two copies of the controls, with a Lit
 * each. The second Lit would throw, and there would be no controls.
 */
export function onePolicy() {
  return {
    name: 'one-policy',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      if (!code.includes(OWN_POLICY)) throw new Error(`Lit has changed: it makes no policy in ${id}`);
      return { code: code.replace(OWN_POLICY, SHARED_POLICY), map: null };
    },
  };
}
