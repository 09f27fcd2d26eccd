#include "document/shown_picture.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "document/block_text.hpp"
#include "document/template_fixture.hpp"
#include "read/pictures/picture_sample.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

/// A text of the underlag filled where the folder has karta.png, 40 × 30; the faults after it.
std::string shown(const std::string& markdown) {
  const MaterialFolder folder;
  folder.add_file("karta.png", sample_png(40, 30));
  Contents contents;
  contents.items["text"] = {prose_of(markdown)};
  contents.values["rapport.år"] = std::string{"2025"};
  Diagnostics diagnostics;
  const auto blocks =
      fill(template_of("{{infoga text}}"), contents, diagnostics, PictureFolder{folder.path()});
  std::string text = blocks ? block_text(*blocks) : std::string{};
  for (const Diagnostic& d : diagnostics) text += fmt::format("{}: {}\n", d.found, d.expected);
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shown_picture)

BOOST_AUTO_TEST_CASE(a_picture_stands_between_the_paragraphs) {
  BOOST_TEST(shown("Före ![En *karta* {{rapport.år}}](karta.png) efter.") ==
             "p Före\npicture 0 40×30 En karta 2025 | \np efter.\n");
  BOOST_TEST(shown("**![a](karta.png)![b](karta.png)**") == "picture 0 40×30 a | \npicture 0 40×30 b | \n");
  BOOST_TEST(shown("- punkt\n\n  ![a](karta.png)\n") == "list\n-\n  p punkt\n  picture 0 40×30 a | \n");
}

BOOST_AUTO_TEST_CASE(a_title_is_a_numbered_caption) {
  BOOST_TEST(shown("![a](karta.png \"Läget {{rapport.år}}\")\n\n![b](karta.png)\n\n![c](karta.png 'Sist')") ==
             "picture 1 40×30 a | Läget 2025\npicture 0 40×30 b | \npicture 2 40×30 c | Sist\n");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_shown_is_its_description) {
  BOOST_TEST(shown("Se ![a *b*](kartan.png \"titel\") här.") ==
             "p Se a _b_ här.\nkartan.png: kanske ”karta.png”\n");
  BOOST_TEST(shown("Se ![a](https://x.se/a.png), ![b](karta.png).") ==
             "p Se a,\npicture 0 40×30 b | \np .\n"
             "https://x.se/a.png: en bild i underlagets mapp, till exempel ![karta](bilder/karta.png)\n");
}

BOOST_AUTO_TEST_CASE(a_picture_without_words_gets_those_that_there_are) {
  const std::string expected = "vad bilden visar, inom hakparenteserna: ![karta över området](karta.png)\n";
  BOOST_TEST(shown("![](karta.png)") == "picture 0 40×30 karta.png | \n![](karta.png): " + expected);
  BOOST_TEST(shown("![ ](karta.png 'Läget')") ==
             "picture 1 40×30 Läget | Läget\n![](karta.png): " + expected);
}

BOOST_AUTO_TEST_CASE(headings_tables_and_footnotes_have_no_pictures) {
  const std::string told = "karta.png: en bild i ett stycke eller en listpunkt\n";
  BOOST_TEST(shown("# Se ![a](karta.png 'x') här\n\ntext") == "h1 Se a här\np text\n" + told);
  BOOST_TEST(shown("| ![a](karta.png) |\n|---|\n| b |") == "table 0\n| a |\n| b |\n" + told);
  BOOST_TEST(shown("text[^1]\n\n[^1]: ![a](karta.png)") == "p text{p a\n}\n" + told);
}

BOOST_AUTO_TEST_CASE(footnotes_beside_a_picture_stay_with_their_text) {
  BOOST_TEST(shown("x[^1] ![a](karta.png) y[^2]\n\n[^1]: ett\n[^2]: två") ==
             "p x{p ett\n}\npicture 0 40×30 a | \np y{p två\n}\n");
}

BOOST_AUTO_TEST_CASE(a_footnote_in_the_words_of_a_picture_is_told_when_the_picture_is_shown) {
  BOOST_TEST(shown("![a[^1]](karta.png) y[^2]\n\n[^1]: ett\n[^2]: två") ==
             "picture 0 40×30 a | \np y{p två\n}\n"
             "![…[^…]](karta.png): en bildbeskrivning utan fotnot\n");
  BOOST_TEST(shown("![a[^1]](saknas.png) y[^2]\n\n[^1]: ett\n[^2]: två")
                 .starts_with("p a{p ett\n} y{p två\n}\nsaknas.png: "));
}

BOOST_AUTO_TEST_CASE(a_link_that_a_picture_would_be_is_told) {
  const std::string told = "https://x.se: en bild utan länk\n";
  BOOST_TEST(shown("[![a](karta.png)](https://x.se)") == "picture 0 40×30 a | \n" + told);
  BOOST_TEST(shown("![se [a](https://x.se)](karta.png)") == "picture 0 40×30 se a | \n" + told);
  BOOST_TEST(shown("[![a](saknas.png)](https://x.se)").find(told) != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
