#pragma once

#include "review/text/text_tokens.hpp"

namespace redovisa {

// What the words beside the number at token `at` say that it is.

/// "mer än 10 %", "inom 14 dagar", "upp till 16"
bool is_limit(const Tokens& tokens, std::size_t at);

/// "avsnitt 3", "kl. 13", "SOSFS 2011:9"
bool is_reference(const Tokens& tokens, std::size_t at);

/// "1." at the beginning of a list item
bool is_ordinal(const Tokens& tokens, std::size_t at);

/// "23 oktober"
bool is_date(const Tokens& tokens, std::size_t at);

/// "cirka 500", "drygt 500"
bool is_about(const Tokens& tokens, std::size_t at);

}  // namespace redovisa
