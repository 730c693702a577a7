import { useEffect, useState } from 'preact/hooks';
import { Announcement } from '../parts/Announcement';
import { MarksIcon } from '../parts/icons';
import { Tabs } from '../parts/Tabs';
import { useWords } from '../parts/Words';
import { ActorRow } from './ActorRow';
import { ArticleHead } from './ArticleHead';
import { groupActors } from './actor-groups';
import { type ClaimOrder, ClaimOrderSwitch, inOrder } from './ClaimOrder';
import { ClaimRow } from './ClaimRow';
import { Reasons } from './Notice';
import type { ArticleState, PanelEvents } from './panel-state';
import { useRows } from './rows';

/** The actors and the claims of an article, each in its tab. Which tab and which rows are open is the view's own. */
export function ArticleView({
  article,
  order,
  onOrder,
  onToggleMarks,
  onGoTo,
}: { article: ArticleState; order: ClaimOrder; onOrder: (order: ClaimOrder) => void } & Pick<
  PanelEvents,
  'onToggleMarks' | 'onGoTo'
>) {
  const { actors, claims, cards, focus, coverage } = article;
  const { t, say } = useWords();
  const [tab, setTab] = useState<'actors' | 'claims'>('actors');
  const rows = useRows();
  const marksLabel = t(article.marksVisible ? 'panel.hideMarks' : 'panel.showMarks');

  const show = (type: 'actor' | 'claim', id: string) => {
    setTab(`${type}s`);
    rows.reveal(`${type} ${id}`);
  };

  // A request is answered once, whatever else of the article changes.
  useEffect(() => {
    if (focus) show(focus.type, focus.id);
  }, [focus?.type, focus?.id, focus?.request]);

  const actorList = groupActors(actors).map(group => (
    <section key={group.heading}>
      <h2 class="label">{t(group.heading)}</h2>
      <ul>
        {group.actors.map(actor => (
          <ActorRow
            key={actor.id}
            {...rows.propsOf(`actor ${actor.id}`)}
            actor={actor}
            card={cards.actors[actor.id] ?? null}
            says={claims.filter(claim => claim.speaker?.id === actor.id)}
            textLength={article.textLength}
            onShowClaim={claim => show('claim', claim.id)}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
    </section>
  ));

  const listed = new Set(actors.map(actor => actor.id));
  const claimList = inOrder(claims, order).map(claim => {
    const speaker = claim.speaker?.id;
    return (
      <ClaimRow
        key={claim.id}
        {...rows.propsOf(`claim ${claim.id}`)}
        claim={claim}
        cards={claim.links.flatMap(link => cards.claims[link.claim] ?? [])}
        outlet={article.outlet}
        language={article.language}
        onShowSpeaker={speaker && listed.has(speaker) ? () => show('actor', speaker) : null}
        onGoTo={onGoTo}
      />
    );
  });

  return (
    <>
      <Announcement
        text={say({
          key: 'panel.found',
          values: {
            actors: { key: 'panel.actorCount', count: actors.length },
            claims: { key: 'panel.claimCount', count: claims.length },
          },
        })}
      />
      <ArticleHead article={article} />
      <Tabs
        label={t('panel.whatWasFound')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            name: 'actors',
            label: t('panel.actors'),
            count: actors.length,
            content: actors.length > 0 ? actorList : <p class="quiet">{t('panel.noActor')}</p>,
          },
          {
            name: 'claims',
            label: t('panel.claims'),
            count: claims.length,
            content:
              claims.length > 0 ? (
                <>
                  <ClaimOrderSwitch order={order} onOrder={onOrder} />
                  <ul>{claimList}</ul>
                </>
              ) : (
                <p class="quiet">{t('panel.noClaim')}</p>
              ),
          },
        ]}
      >
        <button type="button" class="marks" title={marksLabel} onClick={onToggleMarks}>
          <MarksIcon visible={article.marksVisible} /> <span class="link">{marksLabel}</span>
        </button>
      </Tabs>
      {coverage.reasons.length > 0 && (
        <details class="why">
          <summary>{t(coverage.isCoverage ? 'panel.whyThisArticle' : 'panel.whyPassedOver')}</summary>
          <Reasons reasons={coverage.reasons} />
        </details>
      )}
    </>
  );
}
