# flopsmith_options: what every target compiles with.
add_library(flopsmith_options INTERFACE)
target_compile_features(flopsmith_options INTERFACE cxx_std_20)
target_include_directories(flopsmith_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}")
target_compile_definitions(
    flopsmith_options
    INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_NO_CONTEXTLESS_CONNECT
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
if(MSVC)
    target_compile_options(flopsmith_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
    target_compile_options(
        flopsmith_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
                                    -Woverloaded-virtual -Wold-style-cast -Wnull-dereference
    )
endif()
if(FLOPSMITH_SANITIZE)
    target_compile_options(flopsmith_options INTERFACE -fsanitize=${FLOPSMITH_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(flopsmith_options INTERFACE -fsanitize=${FLOPSMITH_SANITIZE})
endif()
if(FLOPSMITH_FUZZ)
    target_compile_options(flopsmith_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(FLOPSMITH_COVERAGE)
    target_compile_options(flopsmith_options INTERFACE --coverage)
    target_link_options(flopsmith_options INTERFACE --coverage)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)

# A build has some seventy programs: mold links them in a third of the time.
option(FLOPSMITH_FAST_LINKER "Link with mold where it is installed" ON)
if(FLOPSMITH_FAST_LINKER AND NOT APPLE AND NOT WIN32)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=mold FLOPSMITH_HAS_MOLD)
    if(FLOPSMITH_HAS_MOLD)
        target_link_options(flopsmith_options INTERFACE -fuse-ld=mold)
    endif()
endif()
