export default import.meta.glob<string>(["../../../../locales/en/*.ftl", "!../../../../locales/en/{cli,narrative,counts,documents}.ftl"], { query: "?raw", import: "default", eager: true });
