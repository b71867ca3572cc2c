/// The style sheet of pictures: plain classes, so that programs without variables draw them as browsers do.
///
/// Colours are told apart by those who see no red or green, and words on them are dark on light or light on dark by at
/// least 4.5 to 1.
enum SvgStyle {
  static let sheet = """
    .pack-picture { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; font-size: 10.5px; }
    .pack-picture text { fill: #1b2126; }
    .pack-picture .ground { fill: #ffffff; }
    .pack-picture .runner { fill: #e9edf0; }
    .pack-picture .webbing { stroke: #c3ccd4; stroke-width: 9; stroke-linecap: round; }
    .pack-picture .title { font-size: 17px; font-weight: 700; }
    .pack-picture .verdict { font-size: 12.5px; font-weight: 600; }
    .pack-picture .strong { font-weight: 600; }
    .pack-picture .tiny { font-size: 9.5px; }
    .pack-picture .label { font-size: 9.5px; paint-order: stroke; stroke: #ffffff; stroke-width: 2px; stroke-opacity: 0.7; }
    .pack-picture .caption { fill: #4d5963; }
    .pack-picture rect.good { fill: #0b6b4f; }
    .pack-picture rect.warning { fill: #8a5200; }
    .pack-picture rect.bad { fill: #b3122a; }
    .pack-picture rect.holds { fill: #dfe5ea; }
    .pack-picture rect.used { fill: #4d6f8f; }
    .pack-picture rect.over { fill: #e08a97; }
    .pack-picture rect.pocket { fill: #ffffff; stroke-width: 1.6; }
    .pack-picture rect.loose { stroke-dasharray: 5 3; }
    .pack-picture rect.inner { fill: none; stroke-width: 1; stroke-dasharray: 2 2; }
    .pack-picture rect.tab { fill: #ffffff; stroke-width: 1; }
    .pack-picture rect.soft { fill-opacity: 0.62; stroke-width: 0.7; }
    .pack-picture rect.rigid { fill-opacity: 0.9; stroke-width: 1.5; }
    .pack-picture rect.move { stroke: #00694d; }
    .pack-picture rect.behind { stroke: #8a5200; }
    .pack-picture rect.off { stroke: #2b4c9b; }
    .pack-picture rect.soft.move, .pack-picture rect.rigid.move { fill: #bfe6d6; }
    .pack-picture rect.soft.behind, .pack-picture rect.rigid.behind { fill: #fbdfae; }
    .pack-picture rect.soft.off, .pack-picture rect.rigid.off { fill: #cdd9f4; }
    .pack-picture rect.letter { stroke: none; }
    .pack-picture rect.letter.move { fill: #00694d; }
    .pack-picture rect.letter.behind { fill: #8a5200; }
    .pack-picture rect.letter.off { fill: #2b4c9b; }
    .pack-picture text.on-colour { fill: #ffffff; font-weight: 700; }
    .pack-picture rect.gone { fill: #fdecee; stroke: #b3122a; stroke-width: 1.4; stroke-dasharray: 4 2; }
    .pack-picture text.gone { fill: #b3122a; }
    @media screen and (prefers-color-scheme: dark) {
    .pack-picture text { fill: #eef2f5; }
    .pack-picture .ground { fill: #14181c; }
    .pack-picture .runner { fill: #262d33; }
    .pack-picture .label { stroke: #14181c; }
    .pack-picture .webbing { stroke: #3d474f; }
    .pack-picture .caption { fill: #aab5be; }
    .pack-picture rect.good { fill: #4fc79d; }
    .pack-picture rect.warning { fill: #f0b350; }
    .pack-picture rect.bad { fill: #ff8796; }
    .pack-picture rect.holds { fill: #323b43; }
    .pack-picture rect.used { fill: #86aacb; }
    .pack-picture rect.over { fill: #8c2b3a; }
    .pack-picture rect.pocket, .pack-picture rect.tab { fill: #1b2126; }
    .pack-picture rect.inner { fill: none; }
    .pack-picture rect.move { stroke: #4fc79d; }
    .pack-picture rect.behind { stroke: #f0b350; }
    .pack-picture rect.off { stroke: #93b2f5; }
    .pack-picture rect.soft.move, .pack-picture rect.rigid.move { fill: #17473a; }
    .pack-picture rect.soft.behind, .pack-picture rect.rigid.behind { fill: #57400f; }
    .pack-picture rect.soft.off, .pack-picture rect.rigid.off { fill: #2a3a63; }
    .pack-picture rect.letter { stroke: none; }
    .pack-picture rect.letter.move { fill: #4fc79d; }
    .pack-picture rect.letter.behind { fill: #f0b350; }
    .pack-picture rect.letter.off { fill: #93b2f5; }
    .pack-picture text.on-colour { fill: #10151a; }
    .pack-picture rect.gone { fill: #3a1b20; stroke: #ff8796; }
    .pack-picture text.gone { fill: #ff8796; }
    }

    """
}
