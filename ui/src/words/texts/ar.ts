export default import.meta.glob<string>(["../../../../locales/ar/*.ftl", "!../../../../locales/ar/{cli,narrative,counts,documents}.ftl"], { query: "?raw", import: "default", eager: true });
