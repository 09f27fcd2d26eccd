#include "common_templates.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "write/temporary_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// A copy of the program's templates that a test may change.
struct CopiedTemplates {
  TemporaryFolder folder;
  TemplateRoots roots{folder.path() / "templates"};

  CopiedTemplates() { fs::copy(TEMPLATES_DIR, roots.common, fs::copy_options::recursive); }

  std::size_t faults_of_report() const {
    Diagnostics faults;
    template_to_check(roots, "delarsrapport", {"norrtalje"}, faults);
    return faults.size();
  }

  void spoil() const { folder.write("templates/delarsrapport/mall.xml", "<mall"); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(common_templates)

BOOST_AUTO_TEST_CASE(a_batch_reads_a_template_once) {
  CopiedTemplates templates;
  templates.roots.kept = std::make_shared<CommonTemplates>();
  BOOST_TEST(templates.faults_of_report() == 0U);
  templates.spoil();
  BOOST_TEST(templates.faults_of_report() == 0U);
  templates.roots.kept = std::make_shared<CommonTemplates>();  // the next batch
  BOOST_TEST(templates.faults_of_report() > 0U);
}

BOOST_AUTO_TEST_CASE(every_folder_is_told_of_the_faults) {
  CopiedTemplates templates;
  templates.roots.kept = std::make_shared<CommonTemplates>();
  templates.spoil();
  const std::size_t first = templates.faults_of_report();
  BOOST_TEST(first > 0U);
  BOOST_TEST(templates.faults_of_report() == first);
}

BOOST_AUTO_TEST_CASE(templates_of_an_underlag_are_read_each_time) {
  CopiedTemplates templates;
  templates.roots.kept = std::make_shared<CommonTemplates>();
  templates.roots.own = templates.folder.path() / "mallar";
  BOOST_TEST(templates.faults_of_report() == 0U);
  templates.folder.write("mallar/delarsrapport/mall.xml", "<mall");
  BOOST_TEST(templates.faults_of_report() > 0U);
}

BOOST_AUTO_TEST_CASE(what_is_kept_is_what_is_read) {
  const TemplateRoots read{TEMPLATES_DIR};
  TemplateRoots kept = read;
  kept.kept = std::make_shared<CommonTemplates>();
  const std::vector<std::string> family{"norsjo-2025", "norsjo"};
  Diagnostics faults;
  for (int folder = 0; folder < 2; ++folder) {
    BOOST_TEST(sections_of_any(kept, family) == sections_of_any(read, family));
    BOOST_TEST((look_of(kept, family, faults).parts == look_of(read, family, faults).parts));
  }
  BOOST_TEST(sections_of_any(kept, family) != sections_of_any(kept, {"gotene"}));
  BOOST_TEST(faults.empty());
}

BOOST_AUTO_TEST_SUITE_END()
