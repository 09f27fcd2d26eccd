#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace redovisa {

/// What a header or footer can show of a document, by the Swedish name that its content controls use.
using HeaderWords = std::map<std::string, std::string>;
HeaderWords header_words(const Properties& properties);

/// Their names, in order.
std::vector<std::string> header_word_names();

/// A look's header or footer with its content controls replaced by their text, or removed when a word that
/// their tag names is empty. Right tab stops are moved to `text_width` twips.
std::string fill_header(const std::string& part, const HeaderWords& words, int text_width);

}  // namespace redovisa
