/// The style sheet of pages: light and dark by the reader's wish, from 320 pixels up, and on paper a packing list.
enum HtmlStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1b2126; --soft: #4d5963; --ground: #f4f6f8; --card: #ffffff; --line: #d3dae0;
      --good: #0b6b4f; --warning: #8a5200; --bad: #b3122a; --move: #00694d; --behind: #8a5200; --off: #2b4c9b; --on: #ffffff; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #eef2f5; --soft: #aab5be; --ground: #0d1013; --card: #14181c; --line: #37414a;
        --good: #4fc79d; --warning: #f0b350; --bad: #ff8796; --move: #4fc79d; --behind: #f0b350; --off: #93b2f5; --on: #10151a; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      overflow-wrap: anywhere; }
    main { max-width: 1160px; margin: 0 auto; padding: 16px; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 4px; }
    h2 { font-size: 1.15rem; margin: 0 0 8px; }
    h3 { font-size: 1rem; margin: 0; }
    p { margin: 0 0 6px; }
    ul { margin: 0; padding-left: 1.2em; }
    li { margin: 2px 0; }
    .verdict { font-weight: 700; }
    .good { color: var(--good); }
    .warning { color: var(--warning); }
    .bad { color: var(--bad); }
    .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; margin: 0 0 14px; }
    .answer { display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); }
    figure { margin: 0; }
    figure .pack-picture { display: block; width: 100%; max-width: 560px; height: auto; margin: 0 auto; }
    figcaption { font-weight: 700; margin-bottom: 6px; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; padding: 0 0 4px; font-weight: 700; }
    th, td { text-align: left; vertical-align: top; padding: 4px 8px 4px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
    thead th { color: var(--soft); font-size: 0.85rem; }
    tbody th { font-weight: 600; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .order { white-space: nowrap; color: var(--soft); width: 3.2em; }
    .tick { width: 1.8em; }
    .tick input { width: 18px; height: 18px; margin: 2px 0 0; accent-color: var(--off); }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .pocket { position: relative; }
    .about { color: var(--soft); font-weight: 400; }
    .pocket { margin: 0 0 16px; break-inside: avoid; }
    .pocket:last-child { margin-bottom: 0; }
    .badge { display: inline-block; min-width: 1.5em; padding: 0 5px; border-radius: 4px; color: var(--on); font-size: 0.85em; font-weight: 700; text-align: center; }
    .badge.move { background: var(--move); }
    .badge.behind { background: var(--behind); }
    .badge.off { background: var(--off); }
    code { font: inherit; white-space: nowrap; }
    .left { border-color: var(--bad); }
    .packs { display: grid; gap: 14px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); }
    .wide td:not(:first-child) { white-space: nowrap; }
    @media (min-width: 900px) {
      .answer { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); align-items: start; }
    }
    @media (max-width: 640px) {
      main { padding: 8px; }
      figure.card, .card figure { padding: 10px 2px; }
      .card figure { margin: 0 -14px; }
      figcaption { padding-left: 10px; }
      .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .wide tr { display: grid; grid-template-columns: auto 1fr; padding: 6px 0; border-bottom: 1px solid var(--line); }
      .wide th, .wide td { border: 0; padding: 1px 8px 1px 0; text-align: left; }
      .wide tbody th { grid-column: 1 / -1; }
      .wide td { display: contents; }
      .wide td::before { content: attr(data-title); color: var(--soft); padding-right: 12px; }
      .wide td:empty { display: none; }
    }
    @page { size: A4; margin: 10mm; }
    @media print {
      body { background: none; font-size: 10.5pt; line-height: 1.25; }
      main { max-width: none; padding: 0; }
      .screen { display: none; }
      .card { border: 0; padding: 0; margin: 0 0 6pt; }
      h1 { font-size: 15pt; }
      h2 { font-size: 11pt; margin-bottom: 3pt; }
      .answer { grid-template-columns: 38% 1fr; gap: 12pt; align-items: start; }
      figure .pack-picture { max-width: none; }
      figcaption, .heard { display: none; }
      .list .pocket { margin-bottom: 6pt; }
      th, td { padding: 1pt 4pt 1pt 0; }
      .tick input { appearance: none; width: 9pt; height: 9pt; border: 0.8pt solid #000; border-radius: 1pt; margin: 1pt 0 0; }
      .badge { border: 0.8pt solid #000; color: #000; background: none !important; }
      .full { font-size: 9pt; }
      .full .answer { grid-template-columns: 33% 1fr; }
      .full .list { columns: 2; column-gap: 10pt; }
      .crammed { font-size: 6.5pt; line-height: 1.1; }
      .crammed .answer { grid-template-columns: 24% 1fr; gap: 8pt; }
      .crammed .list { columns: 3; column-gap: 7pt; }
      tr { break-inside: avoid; }
      .crammed .pocket { margin-bottom: 3pt; break-inside: auto; }
      .crammed tbody .about { display: none; }
      .full .list h2, .crammed .list h2 { column-span: all; }
      .full h1, .crammed h1 { font-size: 13pt; }
      .crammed .tick input { width: 6pt; height: 6pt; }
      .crammed .order { width: 2.4em; }
    }

    """
}
