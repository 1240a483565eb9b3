export default import.meta.glob<string>(["../../../../locales/fr/*.ftl", "!../../../../locales/fr/{cli,narrative,counts,documents}.ftl"], { query: "?raw", import: "default", eager: true });
