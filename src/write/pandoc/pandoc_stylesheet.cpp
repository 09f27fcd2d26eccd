#include "write/pandoc/pandoc_stylesheet.hpp"

#include <fmt/format.h>

namespace redovisa {

std::string stylesheet(const Palette& palette) {
  return fmt::format(
      R"(html {{ font-family: Calibri, Carlito, "Segoe UI", sans-serif; line-height: 1.5; color: #{text}; background: #fff; }}
body {{ max-width: 60rem; margin: 0 auto; padding: 1.5rem; }}
h1, h2, h3, h4, h5, h6 {{ color: #{accent}; line-height: 1.25; margin: 1.6em 0 0.5em; }}
#title-block-header {{ border-bottom: 2px solid #{accent}; margin-bottom: 1.5rem; }}
.title {{ font-size: 2.2rem; margin-top: 0; }}
.subtitle {{ color: #{grey}; }}
a {{ color: #{rule}; }}
nav ul {{ list-style: none; padding-left: 1.2rem; }}
p, li, blockquote {{ max-width: 44rem; }}
blockquote {{ margin: 1rem 0; padding: 0.1rem 1rem; border-left: 4px solid #{accent_light}; color: #{grey}; }}
.tabell {{ overflow-x: auto; margin: 1.5rem 0; }}
table {{ border-collapse: collapse; font-size: 0.92rem; }}
caption {{ text-align: left; padding-bottom: 0.4rem; }}
th, td {{ padding: 0.3rem 0.6rem; vertical-align: top; border-bottom: 1px solid #{grid}; }}
.tabell table {{ width: 100%; }}
tbody th {{ font-weight: normal; text-align: left; }}
thead th {{ text-align: left; background: #{accent_light}; border-bottom: 2px solid #{rule}; vertical-align: bottom; }}
.markering {{ padding: 0.05rem 0.4rem; }}
.tabell p, .diagram p {{ font-size: 0.92rem; }}
img {{ max-width: 100%; height: auto; }}
@media print {{ body {{ max-width: none; padding: 0; }} tr, img {{ break-inside: avoid; }} thead {{ display: table-header-group; }} }}
)",
      fmt::arg("text", palette.text), fmt::arg("accent", palette.accent), fmt::arg("grey", palette.grey),
      fmt::arg("rule", palette.rule), fmt::arg("accent_light", palette.accent_light),
      fmt::arg("grid", palette.grid));
}

}  // namespace redovisa
