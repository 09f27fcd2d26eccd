#pragma once

#include <string_view>

namespace redovisa {

/// "januari", "jan–aug", "augustis": it begins as a month does, as every word does that names one.
bool begins_as_month(std::string_view word);

/// "prognosen", "väntas", "beräknat": it is told of what is to come.
bool tells_forecast(std::string_view word);

/// A forecast, or "helåret".
bool tells_whole_year(std::string_view word);

/// "föregående", "förra", "fjolårets".
bool tells_last_year(std::string_view word);

/// Those of last year, and "tidigare", "dåvarande".
bool tells_earlier(std::string_view word);

}  // namespace redovisa
