import { useState } from 'preact/hooks';
import type { Stories } from '../components/stories';
import { languages } from '../lib/i18n/languages';

/** How wide a frame each kind of view is shown in, px. */
const widths = { card: [410], panel: [240, 320, 600], page: [320, 600, 1000] } as const;

/** All stories, with switches for theme and language. */
export function Overview({ all }: { all: Stories[] }) {
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [lang, setLang] = useState<string>('en');
  return (
    <main style="font: 14px system-ui">
      <p>
        <Switch options={['light', 'dark']} chosen={theme} onChoose={setTheme} />{' '}
        <Switch options={languages} chosen={lang} onChoose={setLang} />
      </p>
      {all.flatMap(({ name, frame, stories }) =>
        Object.keys(stories).map(story => {
          const src = `?${new URLSearchParams({ story: `${name}/${story}`, theme, lang })}`;
          return (
            <section key={src}>
              <h2>
                <a href={src}>{`${name}/${story}`}</a>
              </h2>
              {widths[frame].map(width => (
                <iframe
                  key={width}
                  title={`${story} ${width}`}
                  src={src}
                  width={width}
                  height={560}
                  loading="lazy"
                />
              ))}
            </section>
          );
        }),
      )}
    </main>
  );
}

function Switch<Option extends string>({
  options,
  chosen,
  onChoose,
}: {
  options: readonly Option[];
  chosen: Option;
  onChoose: (option: Option) => void;
}) {
  return (
    <>
      {options.map(option => (
        <button key={option} type="button" aria-pressed={option === chosen} onClick={() => onChoose(option)}>
          {option}
        </button>
      ))}
    </>
  );
}
