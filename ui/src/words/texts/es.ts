export default import.meta.glob<string>(["../../../../locales/es/*.ftl", "!../../../../locales/es/{cli,narrative,counts,documents}.ftl"], { query: "?raw", import: "default", eager: true });
