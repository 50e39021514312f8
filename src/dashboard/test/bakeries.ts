import {
  citation,
  event,
  kind,
  organization,
  person,
  source,
  testDossier,
} from "../../dossier/test/testDossier";

/** Fifteen people of whom one has two events, four events in three years, two articles. */
export const bakeries = testDossier({
  kinds: [kind(), kind({ id: "deal", name: "Deal" })],
  sources: [source(), source({ id: "weekly", publisher: "The Weekly", published: "2022-05-01" })],
  people: Array.from({ length: 15 }, (_, at) => person({ id: `p${at}`, name: `Person ${at}` })),
  organizations: [organization()],
  events: [
    event({
      id: "opens",
      when: "2020-01",
      title: "The bakery opens",
      people: ["p0", "p1", "p2", "p3"],
      organizations: ["bakery"],
    }),
    event({ id: "grows", when: "2021-01", title: "The bakery grows", people: ["p0", "p4", "p5", "p6"] }),
    event({
      id: "sells",
      when: "2021-06",
      kind: "deal",
      title: "The bakery is sold",
      people: ["p7", "p8", "p9", "p10", "p11", "p12"],
    }),
    event({
      id: "closes",
      when: "2022-01",
      title: "The bakery closes",
      people: ["p13", "p14"],
      citations: [citation({ source: "weekly" })],
    }),
  ],
});
