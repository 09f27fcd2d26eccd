#pragma once

#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

namespace redovisa::test {

/// A PDF of hand-made pages and tags.
class SmallPdf {
 public:
  SmallPdf();

  /// A page with this content stream; gives the page.
  QPDFObjectHandle add_page(const std::string& content);

  /// A structure element below `parent` (null: the root) on a page, with the numbers of its marked content.
  QPDFObjectHandle add_element(QPDFObjectHandle parent, const std::string& type, QPDFObjectHandle page = {},
                               const std::vector<int>& content = {});

  /// A link on a page, inside an element; `text` is what is read out.
  QPDFObjectHandle add_link(QPDFObjectHandle element, QPDFObjectHandle page, const std::string& text,
                            const QPDFObjectHandle::Rectangle& area);

  /// The tree's entry for a page's marked content or a link.
  QPDFObjectHandle parent_entry(long long key);

  QPDF& pdf() { return *pdf_; }
  QPDFObjectHandle tree() { return pdf_->getRoot().getKey("/StructTreeRoot"); }

 private:
  std::shared_ptr<QPDF> pdf_;
};

/// The content streams of a page after it was written and read again.
std::string content_of_page(const std::string& bytes, std::size_t index);

}  // namespace redovisa::test
