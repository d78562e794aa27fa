# Install rules: programs, catalog, templates, desktop integration.
#install(TARGETS flopsmith-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(DIRECTORY catalog/parts catalog/tables catalog/schema DESTINATION "${CMAKE_INSTALL_DATADIR}/flopsmith/catalog")
install(FILES catalog/sources.json DESTINATION "${CMAKE_INSTALL_DATADIR}/flopsmith/catalog")
install(DIRECTORY resources/templates DESTINATION "${CMAKE_INSTALL_DATADIR}/flopsmith")
