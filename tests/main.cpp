#define BOOST_TEST_MODULE redovisa
#include <boost/test/unit_test.hpp>
