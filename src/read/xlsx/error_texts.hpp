#pragma once

#include <string_view>

namespace redovisa {

/// Whether a formula's error is shown so, by Excel in English or Swedish, or by LibreOffice ("Err:502").
bool is_error_text(std::string_view text);

}  // namespace redovisa
