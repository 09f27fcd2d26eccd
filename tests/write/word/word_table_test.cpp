#include <boost/test/unit_test.hpp>
#include <numeric>

#include "write/word/column_widths.hpp"
#include "write/word/text_fit.hpp"
#include "write/word/word_table_layout.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

constexpr int page_width = 9638;  // twips between the margins of an upright page
const TypeSizes sizes{{9.5, 4}, {8, 3.4}, {10.5, 6}};

Document with(std::vector<Block> blocks) {
  Document document;
  document.blocks = std::move(blocks);
  return document;
}

Block numbered(Table table) { return {TableBlock{std::move(table), 1}}; }

Table rows(std::size_t count) {
  Table table = small_table("lang");
  table.rows.assign(count, table.rows.front());
  return table;
}

Table with_mark(TableKind kind) {
  Table table = small_table("bedomning");
  table.kind = kind;
  table.columns.push_back({"Bedömning"});
  table.rows.front().cells.push_back({Mark{"Ej uppfyllt", "", "FFFFFF", "B3261E", true}});
  return table;
}

std::vector<int> widths(const Table& table, int width) {
  return lay_out(table, texts_of(table), sizes, width).widths;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_table)

BOOST_AUTO_TEST_CASE(a_table_says_what_it_is_and_repeats_its_heading_row) {
  const WordFile file{with({numbered(small_table("drift"))})};
  BOOST_TEST(file.count("//w:tbl/w:tr[1]/w:trPr[w:cantSplit and w:tblHeader]") == 1U);
  BOOST_TEST(file.count("//w:tbl/w:tr[position()>1]/w:trPr[w:cantSplit and not(w:tblHeader)]") == 1U);
  BOOST_TEST(file.string("//w:tblCaption/@w:val") == "Nettokostnad, tkr");
  BOOST_TEST(file.string("//w:tblDescription/@w:val") == "En rad per verksamhet.");
  BOOST_TEST(file.count("//w:tblLook[@w:firstRow='1' and @w:firstColumn='1']") == 1U);
  BOOST_TEST(file.count("//w:tblLayout[@w:type='fixed']") == 1U);
  BOOST_TEST(file.count("//w:gridSpan | //w:vMerge") == 0U);
}

BOOST_AUTO_TEST_CASE(every_cell_has_the_width_of_its_column_and_the_columns_fill_the_page) {
  const WordFile file{with({numbered(small_table("drift"))})};
  int total = 0;
  for (int column = 1; column <= 2; ++column) {
    const auto number = std::to_string(column);
    const auto grid = file.string("//w:gridCol[" + number + "]/@w:w");
    BOOST_TEST(file.count("//w:tc[" + number + "]/w:tcPr/w:tcW[@w:w='" + grid + "']") == 2U);
    total += std::stoi(grid);
  }
  BOOST_TEST(total == page_width);
}

BOOST_AUTO_TEST_CASE(a_caption_carries_the_number_as_a_field_and_is_where_links_lead) {
  const WordFile file{with({numbered(small_table("drift"))})};
  const std::string caption = "//w:p[w:pPr/w:pStyle/@w:val='Caption']";
  BOOST_TEST(file.string(caption + "//w:t") == "Tabell 1. Nettokostnad, tkr");
  BOOST_TEST(file.string(caption + "//w:instrText") == " SEQ Tabell \\* ARABIC ");
  BOOST_TEST(file.count(caption + "/w:bookmarkStart[@w:name='drift']") == 1U);
  BOOST_TEST(file.count(caption + "/w:pPr/w:keepNext") == 1U);
}

BOOST_AUTO_TEST_CASE(numbers_stand_to_the_right) {
  const WordFile file{with({numbered(small_table("drift"))})};
  BOOST_TEST(file.count("//w:tr[2]/w:tc[2]/w:p/w:pPr/w:pStyle[@w:val='TableNumber']") == 1U);
  BOOST_TEST(file.count("//w:tr[1]/w:tc[2]/w:p/w:pPr/w:jc[@w:val='right']") == 1U);
}

BOOST_AUTO_TEST_CASE(a_mark_is_a_chip_among_figures_and_a_coloured_cell_in_a_verdict) {
  const WordFile plain{with({numbered(with_mark(TableKind::plain))})};
  BOOST_TEST(plain.count("//w:tr[2]/w:tc[3]//w:rPr[w:shd/@w:fill='B3261E' and w:color/@w:val='FFFFFF']") ==
             1U);
  BOOST_TEST(plain.count("//w:tr[2]/w:tc[3]/w:tcPr/w:shd") == 0U);
  const WordFile verdict{with({{TableBlock{with_mark(TableKind::verdict), 0}}})};
  BOOST_TEST(verdict.count("//w:tr[2]/w:tc[3]/w:tcPr/w:shd[@w:fill='B3261E']") == 1U);
  BOOST_TEST(verdict.string("//w:tr[2]/w:tc[3]//w:t") == "Ej uppfyllt");
  BOOST_TEST(std::stoi(verdict.string("//w:tblW/@w:w")) < page_width * 6 / 10);
}

BOOST_AUTO_TEST_CASE(sums_are_bold_a_total_has_a_rule_and_a_part_is_indented) {
  Table table = small_table("drift");
  table.rows = {row({"varav öppenvård", "1"}, RowRole::of_which), row({"Delsumma", "1"}, RowRole::subtotal),
                row({"Summa", "1"}, RowRole::total)};
  const WordFile file{with({numbered(table)})};
  BOOST_TEST(file.count("//w:tr[2]/w:tc[1]/w:p/w:pPr/w:ind") == 1U);
  BOOST_TEST(file.count("//w:tr[2]//w:b") == 0U);
  BOOST_TEST(file.count("//w:tr[3]//w:rPr/w:b") == 2U);
  BOOST_TEST(file.count("//w:tr[3]//w:tcBorders") == 0U);
  BOOST_TEST(file.count("//w:tr[4]//w:tcBorders/w:top") == 2U);
}

BOOST_AUTO_TEST_CASE(a_table_of_less_than_a_third_of_a_page_stays_together) {
  const WordFile file{with({numbered(rows(10))})};
  BOOST_TEST(file.count("//w:tr[position()>1 and position()<last()]//w:keepNext") == 2U * 9);
  BOOST_TEST(file.count("//w:tr[last()]//w:keepNext") == 0U);
  const WordFile longer{with({numbered(rows(20))})};
  BOOST_TEST(longer.count("//w:tr[position()>2 and position()<last()-1]//w:keepNext") == 0U);
}

BOOST_AUTO_TEST_CASE(a_table_of_few_rows_is_not_torn_apart_however_tall_they_are) {
  Table table = rows(4);
  for (Row& row : table.rows) row.cells.front() = {std::string(500, 'a')};
  const WordFile file{with({numbered(table)})};
  BOOST_TEST(file.count("//w:tr[position()>1 and position()<last()]//w:keepNext") == 2U * 3);
  table.rows.push_back(table.rows.front());
  const WordFile five{with({numbered(table)})};
  BOOST_TEST(five.count("//w:tr[position()>2 and position()<last()-1]//w:keepNext") == 0U);
}

BOOST_AUTO_TEST_CASE(a_longer_table_is_divided_but_not_right_after_its_heading) {
  const WordFile file{with({numbered(rows(60))})};
  BOOST_TEST(file.count("//w:tr[1]//w:keepNext") == 2U);
  BOOST_TEST(file.count("//w:tr[2]//w:keepNext") == 2U);  // the first row stays with the second
  BOOST_TEST(file.count("//w:tr[position()>2 and position()<last()-1]//w:keepNext") == 0U);
}

BOOST_AUTO_TEST_CASE(first_rows_that_no_page_may_have_room_for_may_part) {
  Table table = rows(60);
  for (std::size_t i = 0; i < 2; ++i) table.rows[i].cells.front() = {std::string(3000, 'a')};
  BOOST_TEST(WordFile{with({numbered(table)})}.count("//w:tr[2]//w:keepNext") == 0U);
}

BOOST_AUTO_TEST_CASE(a_sum_stays_with_the_row_before_it) {
  Table table = rows(60);
  table.rows[20].role = RowRole::subtotal;
  const WordFile file{with({numbered(table)})};
  BOOST_TEST(file.count("//w:tr[21]//w:keepNext") == 2U);
  BOOST_TEST(file.count("//w:tr[22]//w:keepNext") == 0U);
}

BOOST_AUTO_TEST_CASE(a_table_on_a_lying_page_stays_together_up_to_most_of_it) {
  Table table = wide_table("matris");
  const Row first = table.rows.front();
  table.rows.assign(16, first);
  const auto lying = [&] { return WordFile{with({{Landscape{{numbered(table)}}}})}; };
  BOOST_TEST(lying().count("//w:tr[position()>1 and position()<last()]//w:keepNext") == 14U * 15);
  table.rows.assign(40, first);
  BOOST_TEST(lying().count("//w:tr[20]//w:keepNext") == 0U);
}

BOOST_AUTO_TEST_CASE(the_last_row_of_a_divided_table_does_not_stand_alone) {
  Table table = rows(60);
  table.rows[30].role = RowRole::group;
  const WordFile file{with({numbered(table)})};
  BOOST_TEST(file.count("//w:tr[last()-1]//w:keepNext") == 2U);
  BOOST_TEST(file.count("//w:tr[last()]//w:keepNext") == 0U);
  BOOST_TEST(file.count("//w:tr[32]//w:keepNext") == 2U);  // a heading inside the table
}

BOOST_AUTO_TEST_CASE(a_note_stays_with_its_table) {
  Table table = rows(3);
  table.notes = {"Källa: ekonomisystemet."};
  const WordFile file{with({numbered(table)})};
  BOOST_TEST(file.count("//w:tr[last()]//w:keepNext") == 2U);
  BOOST_TEST(file.string("//w:tbl/following-sibling::w:p[1]//w:t") == "Källa: ekonomisystemet.");
}

BOOST_AUTO_TEST_CASE(a_table_without_rows_says_so) {
  Table table = small_table("tom");
  table.rows.clear();
  const WordFile file{with({numbered(table)})};
  BOOST_TEST(file.count("//w:tbl") == 0U);
  BOOST_TEST(file.string("//w:t") == "Tabell 1. Nettokostnad, tkrInga uppgifter.");
}

BOOST_AUTO_TEST_CASE(tables_in_a_row_do_not_become_one_and_the_last_is_not_the_end_of_the_body) {
  const Block plain{TableBlock{small_table("a"), 0}};
  const WordFile file{with({plain, plain})};
  BOOST_TEST(file.count("//w:tbl[following-sibling::*[1][self::w:p]]") == 2U);
}

BOOST_AUTO_TEST_CASE(text_after_a_table_keeps_its_distance) {
  const WordFile file{with({numbered(small_table("a")), paragraph("Text.")})};
  BOOST_TEST(file.count("//w:tbl/following-sibling::w:p[1]/w:pPr/w:spacing[@w:before > 100]") == 1U);
}

BOOST_AUTO_TEST_CASE(shares_decide_where_there_is_room) {
  const auto columns = widths(small_table("a"), 8000);
  BOOST_TEST(columns.front() == 6000);
  BOOST_TEST(columns.back() == 2000);
}

BOOST_AUTO_TEST_CASE(columns_always_fill_the_table_exactly) {
  Table table = with_mark(TableKind::plain);
  for (const int width : {1, 500, 1500, 3001, 9638, 14570}) {
    const auto columns = widths(table, width);
    BOOST_TEST(std::accumulate(columns.begin(), columns.end(), 0) == width);
  }
}

BOOST_AUTO_TEST_CASE(a_number_does_not_break_however_small_its_share) {
  Table table = small_table("a");
  table.columns.front().share = 1000;
  const auto needs = needs_of(table, texts_of(table), {9.5, 4, 85, false});
  BOOST_TEST(widths(table, 4000).back() >= static_cast<int>(needs.narrowest.back()));
}

BOOST_AUTO_TEST_CASE(a_word_longer_than_any_real_one_does_not_take_the_other_columns_room) {
  Table table = small_table("a");
  table.columns.push_back({"Vad bedömningen vilar på", Align::left, 1});
  table.rows.front().cells.push_back({std::string{"Prognosen når målvärdet"}});
  table.rows.front().cells.front() = {std::string(300, 'a')};
  const auto columns = widths(table, 14570);
  BOOST_TEST(columns.front() < 14570 / 2 + 3000);
  BOOST_TEST(columns[2] >= 2000);
}

BOOST_AUTO_TEST_CASE(a_table_too_wide_for_its_words_is_set_in_smaller_type) {
  Table table = small_table("a");
  for (int i = 0; i < 9; ++i) {
    table.columns.push_back({"Utfall", Align::right, 1});
    table.rows.front().cells.push_back({Number{{-99999999, 0}, ""}});
  }
  BOOST_TEST(lay_out(table, texts_of(table), sizes, 8300).small);
  BOOST_TEST(!lay_out(table, texts_of(table), sizes, 14570).small);
}

BOOST_AUTO_TEST_CASE(a_heading_is_not_broken_at_the_dash_of_its_months) {
  Table table = small_table("perioder");
  table.columns = {{"Post", Align::left, 8}};
  table.rows.front() = row({std::string(300, ' ')});
  for (int i = 0; i < 8; ++i) {
    table.columns.push_back({"jan–aug 2025", Align::right, 1});
    table.rows.front().cells.push_back({Number{{1, 0}, "tkr"}});
  }
  const auto layout = lay_out(table, texts_of(table), sizes, 13000);
  BOOST_TEST(text_room(layout, 1) >= widest_word("jan–aug 2025", true));
  BOOST_TEST(widest_word("jan–aug 2025", true) > widest_piece("jan–aug 2025", true));
}

BOOST_AUTO_TEST_CASE(equal_shares_leave_the_widths_to_the_contents) {
  Table table = small_table("a");
  table.columns.front().share = 1;
  table.rows.front().cells.front() = {std::string{"Avdelningen för försörjning och arbete"}};
  const auto columns = widths(table, 6000);
  BOOST_TEST(columns.front() > columns.back());
}

BOOST_AUTO_TEST_CASE(a_text_column_gives_way_to_whole_marks_only_when_the_table_gets_lower) {
  Table table;
  table.columns = {{"Indikator", Align::left, 3.6}, {"Bedömning", Align::left, 1}};
  const auto add = [&table](const std::string& name) {
    table.rows.push_back({{{name}, {Mark{"Gul – nåddes delvis", "◐", "503E00", "FFE699", false}}}});
  };
  const auto whole_mark = [&] {
    return needs_of(table, texts_of(table), {sizes.table.size, 0, 85, false}).whole_marks.back();
  };
  for (int i = 0; i < 5; ++i) add("Sjukfrånvaro");
  BOOST_TEST(widths(table, 5000).back() >= whole_mark());
  table.rows.clear();
  add("Hög personalkontinuitet i hemtjänsten (antal personal som en hemtjänsttagare möter under fjorton "
      "dagar)");
  BOOST_TEST(widths(table, 5000).back() < whole_mark());
}

BOOST_AUTO_TEST_CASE(without_room_for_every_word_the_longest_ones_column_gives_way_first) {
  Table table = small_table("trang");
  table.columns = {{"A"}, {"B"}, {"C"}};
  const ColumnNeeds needs{{3000, 900, 800}, {}, {}, {}, {}, {}, {}, {true, true, false}};
  const auto found = column_widths(table, needs, 3000, 1);
  BOOST_TEST(found == (std::vector<int>{1300, 900, 800}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
