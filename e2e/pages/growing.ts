/** Pages that change and grow by themselves. */
import { articleElement, pageOf, sanctions, strikes } from './articles';

const asScript = (value: string) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Scrolls on from one article into the next, as many sites do; the address follows when the next one is in view. */
export const endless = pageOf(
  strikes.title,
  `<main style="max-width: 500px">${articleElement(strikes)}</main><div id="end" style="height: 900px"></div><script>
    document.head.insertAdjacentHTML('beforeend',
      '<meta property="og:title" content=${JSON.stringify(strikes.title)}><meta property="article:published_time" content="${strikes.day}">');
    let next = null;
    addEventListener('scroll', () => {
      if (!next) {
        document.querySelector('main').insertAdjacentHTML('beforeend', ${asScript(articleElement(sanctions))});
        next = document.querySelector('main').lastElementChild;
      }
    });
    document.addEventListener('read-on', () => {
      history.replaceState({}, '', '${sanctions.path}');
      document.title = ${asScript(sanctions.title)};
      next.scrollIntoView({ behavior: 'instant' });
    });
  </script>`,
);

/** A live blog: entries come in at the top, when the test says so. */
export const liveBlog = pageOf(
  `Live: ${strikes.title}`,
  `<main><h1>Live: ${strikes.title}</h1><div id="entries">${strikes.paragraphs
    .map(text => `<section><h2>Update</h2><p>${text}</p></section>`)
    .join('')}</div></main><script>
    document.addEventListener('entry', ({ detail }) => {
      document.querySelector('#entries').insertAdjacentHTML('afterbegin', '<section><h2>Update</h2><p>' + detail + '</p></section>');
    });
  </script>`,
);

/** Writes all of its paragraphs anew every second, with another number in each. */
export const restless = pageOf(
  strikes.title,
  `${articleElement(strikes)}<script>
    const lines = [...document.querySelectorAll('p')];
    const texts = lines.map(({ textContent }) => textContent);
    let count = 0;
    setInterval(() => {
      count++;
      lines.forEach((line, index) => (line.innerHTML = 'Update <b>' + count + '</b>. ' + texts[index]));
    }, 1000);
  </script>`,
);

/** An article of 10,000 short paragraphs; until it is marked, its page notes how long it waits for its turn, ms. */
export const long = pageOf(
  strikes.title,
  `<article><h1>${strikes.title}</h1>${Array.from(
    { length: 10_000 },
    (_, index) => `<p>Day ${index}: Lukashenko spoke in Minsk.</p>`,
  ).join('')}</article><script>
    globalThis.longest = 0;
    globalThis.waited = 0;
    const { port1, port2 } = new MessageChannel();
    let last;
    port1.onmessage = () => {
      if (CSS.highlights.size > 0) return;
      const now = performance.now();
      const wait = now - last;
      // Less is what every page has all the time.
      if (wait > 5) waited += wait;
      longest = Math.max(longest, wait);
      last = now;
      port2.postMessage(0);
    };
    addEventListener('load', () => setTimeout(() => {
      last = performance.now();
      port2.postMessage(0);
    }));
  </script>`,
);
