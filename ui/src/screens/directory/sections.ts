// What the dossier holds of one person, in the words of the interface.

import type { Attendance, Person, PersonCard } from "../../api/bindings";
import { moment, shortDay } from "../../words/measures";
import { t } from "../../words/words.svelte";
import { came, hours } from "./evenings";
import { said, type Section } from "./sheet";

type Facts = Pick<Attendance, "honorific" | "sex" | "sex_source" | "gender" | "age_band" | "function" | "organisation_id">;

export function sections(card: PersonCard): Section[] {
  const { person, merged, translations, consents, evenings, affiliations } = card;
  const organisation = (id: string | null) => card.organisations.find((one) => one.id === id)?.name ?? null;
  const facts = (of: Facts): [string, string | null][] => [
    [t("directory-honorific"), of.honorific && t(`code-honorific-${of.honorific}`)],
    [t("directory-sex"), t(`code-sex-${of.sex}`)],
    [t("directory-sex-source"), of.sex_source && t(`code-sex-source-${of.sex_source}`)],
    [t("directory-gender"), t(`code-gender-${of.gender}`)],
    [t("directory-age"), of.age_band && t(`code-age-band-${of.age_band}`)],
    [t("directory-organisation"), organisation(of.organisation_id)],
    [t("directory-function"), of.function],
  ];
  const entry = (of: Person): [string, string | null][] => [[t("directory-name"), of.name], ...facts(of), [t("directory-phone"), of.phone], [t("directory-email"), of.email]];
  const days = (since: string | null, until: string | null) => [since && t("directory-from-day", { date: shortDay(since) }), until && t("directory-to-day", { date: shortDay(until) })];
  return [
    { title: t("directory-section-person"), lines: said(entry(person)) },
    { title: t("directory-section-translations"), lines: said(translations.map((one) => [t(`code-language-${one.language}`), one.text])) },
    ...merged.map((one) => ({ title: t("directory-section-merged"), lines: said(entry(one)) })),
    {
      title: t("directory-section-affiliations"),
      lines: said(affiliations.map((one) => [organisation(one.organisation_id) ?? "", [one.function ?? t("directory-member"), ...days(one.since, one.until)].filter((part) => part !== null).join(" · ")])),
    },
    {
      title: t("directory-consents"),
      lines: said(consents.map((one) => [t(`code-purpose-${one.purpose}`), `${one.given ? t("directory-yes") : t("directory-no")}${one.noted_at === null ? "" : ` (${moment(one.noted_at)})`}`])),
    },
    ...evenings.map((evening) => ({ ...evening, state: came(evening), hours: hours(evening) })).map(({ workshop, attendance, state, hours, representative, interventions, recommendations }) => ({
      title: t("directory-workshop", { number: workshop.number, date: shortDay(workshop.date) }),
      lines: said([
        [t("directory-presence"), state === "represented" && representative ? t("directory-represented-by", { name: representative }) : t(`directory-came-${state}`)],
        [t("directory-hours"), hours.join(" · ")],
        [t("directory-badge-number"), attendance.badge === null ? null : String(attendance.badge)],
        ...facts(attendance),
        [t("directory-floor"), t("directory-turns", { count: interventions })],
        [t("directory-proposals"), t("directory-proposed", { count: recommendations })],
      ]),
    })),
  ];
}
