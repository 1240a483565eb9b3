// What the dossier holds of one person, in the words of the interface.

import type { Attendance, PersonCard } from "../../api/bindings";
import { moment, shortDay } from "../../words/measures";
import { t } from "../../words/words.svelte";
import { said, type Section } from "./sheet";

type Facts = Pick<Attendance, "honorific" | "sex" | "sex_source" | "gender" | "age_band" | "function" | "organisation_id">;

export function sections(card: PersonCard): Section[] {
  const { person, consents, evenings, affiliations } = card;
  const organisation = (id: string | null) => card.organisations.find((one) => one.id === id)?.name ?? (id === null ? null : t("directory-another-organisation"));
  const facts = (of: Facts): [string, string | null][] => [
    [t("directory-honorific"), of.honorific && t(`code-honorific-${of.honorific}`)],
    [t("directory-sex"), t(`code-sex-${of.sex}`)],
    [t("directory-sex-source"), of.sex_source && t(`code-sex-source-${of.sex_source}`)],
    [t("directory-gender"), t(`code-gender-${of.gender}`)],
    [t("directory-age"), of.age_band && t(`code-age-band-${of.age_band}`)],
    [t("directory-organisation"), organisation(of.organisation_id)],
    [t("directory-function"), of.function],
  ];
  return [
    {
      title: t("directory-section-person"),
      lines: said([[t("directory-name"), person.name], ...facts(person), [t("directory-phone"), person.phone], [t("directory-email"), person.email]]),
    },
    {
      title: t("directory-section-affiliations"),
      lines: said(affiliations.map((one) => [organisation(one.organisation_id) ?? "", one.function ?? t("directory-member")])),
    },
    {
      title: t("directory-consents"),
      lines: said(consents.map((one) => [t(`code-purpose-${one.purpose}`), `${one.given ? t("directory-yes") : t("directory-no")}${one.noted_at === null ? "" : ` (${moment(one.noted_at)})`}`])),
    },
    ...evenings.map(({ workshop, attendance, present, interventions, recommendations }) => ({
      title: t("directory-workshop", { number: workshop.number, date: shortDay(workshop.date) }),
      lines: said([
        [t("directory-presence"), present ? t("directory-was-there") : t("directory-on-list")],
        [t("directory-badge-number"), attendance.badge === null ? null : String(attendance.badge)],
        ...facts(attendance),
        [t("directory-floor"), t("directory-turns", { count: interventions })],
        [t("directory-proposals"), t("directory-proposed", { count: recommendations })],
      ]),
    })),
  ];
}
