#include "write/pandoc/html_tables.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace redovisa {

namespace {

/// Copies a page tag by tag and changes those of tables. In Pandoc's output "<" never stands for anything
/// else.
class TableRewriter {
 public:
  std::string rewrite(std::string_view page) {
    result_.reserve(page.size() + page.size() / 16);
    while (!page.empty()) {
      const std::size_t tag = std::min(page.find('<'), page.size());
      result_ += page.substr(0, tag);
      page.remove_prefix(tag);
      const std::size_t end = std::min(page.find('>'), page.size() - 1);
      if (!page.empty()) copy_tag(page.substr(0, end + 1));
      page.remove_prefix(page.empty() ? 0 : end + 1);
    }
    return std::move(result_);
  }

 private:
  void copy_tag(std::string_view tag) {
    if (tag.starts_with("<div ")) names_rows_ = tag.find("class=\"tabell\"") != std::string_view::npos;
    if (tag.starts_with("<tr")) is_first_ = names_rows_ && tag.find("header") == std::string_view::npos;
    if (tag.starts_with("<th ") || tag == "<th>")
      copy_with("<th scope=\"col\"", tag.substr(3));
    else if (tag.starts_with("<td") && is_first_)
      open_heading(tag.substr(3));
    else if (tag == "</td>" && in_heading_)
      close_heading();
    else
      result_ += tag;
  }

  void copy_with(std::string_view start, std::string_view rest) {
    result_ += start;
    result_ += rest;
  }
  void open_heading(std::string_view rest) {
    copy_with("<th scope=\"row\"", rest);
    is_first_ = false;
    in_heading_ = true;
  }
  void close_heading() {
    result_ += "</th>";
    in_heading_ = false;
  }

  std::string result_;
  bool names_rows_ = false;  // in a table whose first column names the rows
  bool is_first_ = false;    // the next cell is the first of its row
  bool in_heading_ = false;
};

}  // namespace

std::string with_table_headings(const std::string& page) { return TableRewriter{}.rewrite(page); }

}  // namespace redovisa
