/** Lit as it is published for production. Another release is written otherwise: then the build fails here, and this list is gone through anew. */
const LIT = /\/lit-html\/lit-html\.js$/;

/** What no template of the entry asks of Lit, and what is to stand there instead. */
const CUTS = [
  // Directives.
  [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/s, ''],
  ['V:M,', ''],
  [/_\$AI\(t,i=this\)\{t=M\(this,t,i\),/, '_$AI(t){'],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
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
  ['this.options?.host??this.element', 'this.element'],
  // Whose part a part is, what kind of one, and whether it is connected: all for directives.
  [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
  [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
  ['get parentNode(){return this._$AM.parentNode}', ''],
  [/get parentNode\(\)\{let t=.*?,t\}/, ''],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  ['get tagName(){return this.element.tagName}', ''],
  [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
  [/this\._\$AN=void 0,/g, ''],
  [/this\.type=[12],/g, ''],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
  [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
  [/,this\._\$AM=s,this\.options=e,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  [/,this\._\$AM=e,this\.options=h/, ''],
  [/,this\._\$AM=i(?=\})/, ''],
  [',strings:s,ctor:', ',ctor:'],
  ['s=r.getAttribute(t).split(o),', ''],
  ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
  ['new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name)'],
  ['class k{constructor(t,i,s,e)', 'class k{constructor(t,i)'],
  ['constructor(t,i,s,e,h){this._$AH=A,this.element', 'constructor(t,i){this.element'],
  ['new R(e,this)', 'new R(e)'],
  // Arrays that grow take more than they need, in each clip of a page.
  ['this._$AV=[]', 'this._$AV=Array(t.parts.length)'],
  ['this._$AV.push(i),r=s[++n]', 'this._$AV[n]=i,r=s[++n]'],
  // Options of a drawing.
  ['(t?.creationScope??l)', 'l'],
  ['t.u(this.options)', 't.u()'],
  [
    /D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/s,
    'D=(t,i)=>{(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)}',
  ],
  // Templates that were compiled, or never written as such.
  [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/, 'this._$AC(t);'],
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
