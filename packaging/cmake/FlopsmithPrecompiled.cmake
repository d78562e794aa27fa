# Precompiled headers, a few for the whole tree: they halve the time of a build. They hide includes that a source lacks,
# so the clang presets and `all_verify_interface_header_sets` go without. Only for GCC, which checks by itself whether the
# flags of a target match those of the header.
option(FLOPSMITH_PRECOMPILE "Share precompiled headers between targets (GCC)" ON)
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(FLOPSMITH_PRECOMPILE OFF)
endif()

# Private: a target whose only purpose is to own a precompiled header.
function(flopsmith_precompiled_header name)
    cmake_parse_arguments(arg "" "" "LINKS;HEADERS" ${ARGN})
    set(source "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    add_library(flopsmith_precompiled_${name} OBJECT "${source}")
    target_link_libraries(flopsmith_precompiled_${name} PRIVATE flopsmith_options fmt::fmt tl::expected ${arg_LINKS})
    set_target_properties(flopsmith_precompiled_${name} PROPERTIES AUTOMOC OFF)
    target_precompile_headers(flopsmith_precompiled_${name} PRIVATE ${arg_HEADERS})
endfunction()

# flopsmith_precompile(<target> <links...>): the header that suits a library or program with these links.
function(flopsmith_precompile target)
    if(NOT FLOPSMITH_PRECOMPILE OR CMAKE_UNITY_BUILD) # a library in one piece reads everything once anyway
        return()
    endif()
    if("${ARGN}" MATCHES "flopsmith_(common|canvas|charts|panels|ui|shell_support)|Qt6::Widgets")
        set(header widgets)
    elseif("${ARGN}" MATCHES "Qt6::|flopsmith_(workspace|pdf|models)")
        set(header qt)
    elseif("${ARGN}" MATCHES "flopsmith_(io|import)")
        set(header json)
    elseif("${ARGN}" MATCHES "flopsmith_")
        set(header core)
    else()
        set(header standard)
    endif()
    target_precompile_headers(${target} REUSE_FROM flopsmith_precompiled_${header})
endfunction()

# flopsmith_precompile_test(<target> <links...>): the same for a program of Qt Test.
function(flopsmith_precompile_test target)
    if(NOT FLOPSMITH_PRECOMPILE)
        return()
    endif()
    if("${ARGN}" MATCHES "flopsmith_(common|canvas|charts|panels|ui|shell_support)|Qt6::Widgets")
        set(header widget_test)
    elseif("${ARGN}" MATCHES "flopsmith_" AND NOT "${ARGN}" MATCHES "flopsmith_(workspace|pdf|models|lint_support)")
        set(header test)
    else()
        return() # Qt GUI without widgets, or no fmt: too few to have a header of their own
    endif()
    target_precompile_headers(${target} REUSE_FROM flopsmith_precompiled_${header})
endfunction()

set(flopsmith_standard_headers
    <algorithm>
    <array>
    <cmath>
    <filesystem>
    <functional>
    <map>
    <memory>
    <optional>
    <set>
    <span>
    <string>
    <string_view>
    <tuple>
    <variant>
    <vector>
    <fmt/format.h>
    <tl/expected.hpp>
)
set(flopsmith_core_headers ${flopsmith_standard_headers} <app/build/machine.h>)
set(flopsmith_json_headers ${flopsmith_core_headers} <nlohmann/json.hpp>)
set(flopsmith_qt_headers ${flopsmith_json_headers} <QCoreApplication> <QFileInfo> <QLocale> <QObject> <QString>)
set(flopsmith_widget_headers ${flopsmith_qt_headers} <QApplication> <QBoxLayout> <QPainter> <QToolButton> <QWidget>)

if(FLOPSMITH_PRECOMPILE AND NOT CMAKE_UNITY_BUILD)
    flopsmith_precompiled_header(standard HEADERS ${flopsmith_standard_headers})
    flopsmith_precompiled_header(core HEADERS ${flopsmith_core_headers})
    flopsmith_precompiled_header(json HEADERS ${flopsmith_json_headers} LINKS nlohmann_json::nlohmann_json)
    flopsmith_precompiled_header(qt HEADERS ${flopsmith_qt_headers} LINKS nlohmann_json::nlohmann_json Qt6::Core)
    if(FLOPSMITH_BUILD_UI)
        flopsmith_precompiled_header(
            widgets HEADERS ${flopsmith_widget_headers} LINKS nlohmann_json::nlohmann_json Qt6::Widgets
        )
    endif()
endif()
if(FLOPSMITH_PRECOMPILE AND FLOPSMITH_BUILD_TESTS)
    # It also defines the folders of each test (for QFINDTESTDATA), and no two folders could share a header.
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
    flopsmith_precompiled_header(
        test HEADERS ${flopsmith_qt_headers} <QtTest> LINKS nlohmann_json::nlohmann_json Qt6::Test
    )
    if(FLOPSMITH_BUILD_UI)
        flopsmith_precompiled_header(
            widget_test HEADERS ${flopsmith_widget_headers} <QtTest> LINKS nlohmann_json::nlohmann_json Qt6::Widgets
                                                                           Qt6::Test
        )
    endif()
endif()
