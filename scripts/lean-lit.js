/** Lit as it is published for production. Another release is written otherwise: then the build fails here, and this list is gone through anew. */
const LIT = /\/lit-html\/lit-html\.js$/;

/** What no template of the entry asks of Lit, and what is to stand there instead. */
const CUTS = [
  // Directives.
  [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/s, 'function M(t,i){return i}'],
  // Lists.
  [
    /void 0!==t\.nodeType\?this\.T\(t\):d\(t\)\?this\.k\(t\):this\._\(t\)/,
    'void 0!==t.nodeType?this.T(t):this._(t)',
  ],
  [/k\(t\)\{u\(this\._\$AH\).*?i\.length=e\)\}(?=_\$AR)/s, ''],
  // Expressions on an element, or in a comment.
  [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ''],
  [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
  [
    /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/,
    '',
  ],
  // Expressions in script, style, textarea and title.
  [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}\}(?=else if\(8)/s, '}'],
  [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, 'c=p'],
  // SVG and MathML of their own.
  [/,l=2===i\?"<svg>":3===i\?"<math>":""/, ',l=""'],
  [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  [
    /,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;t\.replaceWith\(\.\.\.t\.childNodes\)\}for/,
    ',1);for',
  ],
  // Attributes that are there or not.
  ['"?"===e[1]?L:', ''],
  // Several expressions, or text around one, in an attribute.
  [/s\.length>2\|\|""!==s\[0\].*?:this\._\$AH=A(?=\}_\$AI)/s, 'this._$AH=A'],
  [
    /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?o&&!e&&this\.j\(t\)\}/s,
    '_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}',
  ],
  [/void 0!==s&&\(void 0!==s\.strings\?.*?\),i\+\+/, 's._$AI(t[i++])'],
  // Listeners that are objects, have options, or are taken away.
  [
    /_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\).*?this\._\$AH=t\}(?=handleEvent)/s,
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
  ],
  [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?\)):this\._\$AH\.handleEvent\(t\)/, '$1'],
  // Templates that were never written as such.
  [/if\(!u\(t\)\|\|!t\.hasOwnProperty\("raw"\)\)throw Error\("[\w ]+"\);/, ''],
  // Who asks a part where it is.
  [/setConnected\(t\)\{.*?\}(?=\}class H)/s, ''],
  // Browsers without shadow trees, and the count of Lit's copies on a page.
  [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
];

/** Rollup plugin for the one file that every page pays for: takes out of Lit what its templates do not use. The chunks, and the modules for bundlers, have Lit as it is. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      const lean = CUTS.reduce((text, [from, to]) => {
        const cut = text.replace(from, to);
        if (cut === text) throw new Error(`Lit has changed: ${from} is not in ${id}`);
        return cut;
      }, code);
      return { code: lean, map: null };
    },
  };
}
