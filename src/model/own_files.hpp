#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// The underlag's folder for the committee's own templates and look, and the folder in it for the look.
inline constexpr std::string_view own_templates_folder = "mallar", own_look_folder = "utseende";

inline constexpr const char* look_settings_file = "utseende.xml";
inline constexpr const char* look_styles_file = "formatmallar.xml";
inline constexpr std::array required_look_parts{
    "styles.xml", "numbering.xml", "settings.xml", "theme1.xml", "fontTable.xml", "header.xml", "footer.xml"};
inline constexpr std::array optional_look_parts{"first-header.xml", "opendocument.xml"};
inline constexpr std::array page_look_parts{"webbsida.html", "webbsida.css", "webbsida.js"};
inline constexpr std::array<std::string_view, 3> logotype_files{"logotyp.png", "logotyp.jpg", "logotyp.jpeg"};

/// The names of all files that a look may have, in the order that its documentation tells of them.
const std::vector<std::string>& look_files();

/// A name as it is compared when it may be spelt in another way: without capitals, and å, ä and ö as a and o.
std::string plain_name(std::string_view name);

/// What a file of this name seems to be, from its name alone.
enum class OwnFileKind : unsigned char { look, logotype, report_template };

/// Whether a file of this name belongs among the committee's own templates or in its look, perhaps under a
/// slightly different name: "Logotyp.PNG", "logga.svg", "mall.xml"; nullopt when it is any other file.
std::optional<OwnFileKind> own_file_kind(std::string_view name);

}  // namespace redovisa
