package org.diplomaticrecord.projections.architecture.planted;

import org.axonframework.commandhandling.gateway.CommandGateway;

public record Commanding(CommandGateway gateway) {}
